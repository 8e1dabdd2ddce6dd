package io.anju.residence.registration;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The declarations about one person that wait for a decision or were declined, oldest first. */
public record PendingDeclarations(List<PendingDeclaration> all) {

  public static final PendingDeclarations NONE = new PendingDeclarations(List.of());

  /** More than anybody has, and few enough that strangers cannot flood a record. */
  private static final int MAX_OPEN = 20;

  public PendingDeclarations {
    all = List.copyOf(all);
  }

  public List<PendingDeclaration> open() {
    return all.stream().filter(PendingDeclaration::open).toList();
  }

  public Optional<PendingDeclaration> find(ResidenceId id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The one that states the same. */
  public Optional<PendingDeclaration> sameStatement(PendingDeclaration other) {
    return all.stream().filter(other::sameStatement).findFirst();
  }

  /** The first day on which one takes effect unless somebody objects. */
  public Optional<LocalDate> nextEffect() {
    return all.stream().flatMap(one -> one.effectiveOn().stream()).min(Comparator.naturalOrder());
  }

  /**
   * Adds a declaration. The same statement again changes nothing, also after it was declined; but
   * one that awaited a confirmation takes effect by itself once the declarant's authority is
   * proven.
   *
   * @throws RegistryException {@code declarations-pending} where too many wait already
   */
  PendingDeclarations submit(PendingDeclaration declared) {
    var known = sameStatement(declared);
    if (known.isPresent()) {
      boolean proven =
          known.get().state() instanceof PendingDeclaration.AwaitingConfirmation
              && declared.state() instanceof PendingDeclaration.AwaitingObjection;
      return proven ? replace(known.get().with(declared.state())) : this;
    }
    if (open().size() >= MAX_OPEN) {
      throw new RegistryException(ResidenceError.DECLARATIONS_PENDING);
    }
    return new PendingDeclarations(Stream.concat(all.stream(), Stream.of(declared)).toList());
  }

  PendingDeclarations replace(PendingDeclaration changed) {
    return new PendingDeclarations(
        all.stream().map(one -> one.id().equals(changed.id()) ? changed : one).toList());
  }

  PendingDeclarations without(ResidenceId id) {
    return new PendingDeclarations(all.stream().filter(one -> !one.id().equals(id)).toList());
  }

  /** Without the open ones for a dwelling where the person is registered now. */
  PendingDeclarations withoutOpenAt(DwellingCode dwelling) {
    return new PendingDeclarations(
        all.stream().filter(one -> !one.open() || !one.dwelling().equals(dwelling)).toList());
  }

  PendingDeclarations mergedWith(PendingDeclarations other) {
    return new PendingDeclarations(Stream.concat(all.stream(), other.all.stream()).toList());
  }

  PendingDeclarations reassigned(Map<DwellingCode, DivisionCode> communityByDwelling) {
    return new PendingDeclarations(
        all.stream()
            .map(one ->
                one.inCommunity(communityByDwelling.getOrDefault(one.dwelling(), one.division())))
            .toList());
  }
}
