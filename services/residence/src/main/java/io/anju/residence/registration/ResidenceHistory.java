package io.anju.residence.registration;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All residences of one person, newest first; at most the first is current. */
public record ResidenceHistory(List<Residence> newestFirst) {

  public static final ResidenceHistory EMPTY = new ResidenceHistory(List.of());

  public ResidenceHistory {
    newestFirst = List.copyOf(newestFirst);
    if (newestFirst.stream().skip(1).anyMatch(Residence::current)) {
      throw new IllegalArgumentException("Only the newest residence can be current");
    }
  }

  public Optional<Residence> current() {
    return newestFirst.stream().findFirst().filter(Residence::current);
  }

  public Optional<Residence> find(ResidenceId id) {
    return newestFirst.stream().filter(residence -> residence.id().equals(id)).findFirst();
  }

  /** The residence of one dwelling from one day, however often it was declared. */
  public Optional<Residence> matching(Residence declared) {
    return newestFirst.stream()
        .filter(known ->
            known.dwelling().equals(declared.dwelling()) && known.since().equals(declared.since()))
        .findFirst();
  }

  /**
   * Declares that the person lives somewhere. What was declared before by another channel becomes
   * one registration with two declarations; another dwelling closes the one lived at until then.
   *
   * @throws RegistryException {@code residence-since-differs} where the person lives there by
   *     another date, which people must settle; {@code residence-overlaps} where it begins before
   *     the last one did, or before it ended
   */
  public ResidenceHistory declare(Residence declared) {
    var declaration = declared.declarations().getFirst();
    if (matching(declared).isPresent()) {
      return replace(matching(declared).get().id(), known -> known.withDeclaration(declaration));
    }
    current()
        .filter(known -> known.dwelling().equals(declared.dwelling()))
        .ifPresent(known -> {
          throw new RegistryException(
              ResidenceError.RESIDENCE_SINCE_DIFFERS, Map.of("since", known.since().toString()));
        });
    newestFirst.stream().findFirst().ifPresent(newest -> requireAfter(newest, declared.since()));
    var closed =
        current()
            .map(old ->
                replace(old.id(), open -> open.ended(new Departure(declared.since(), declaration))))
            .orElse(this);
    var all = new ArrayList<>(closed.newestFirst);
    all.addFirst(declared);
    return new ResidenceHistory(all);
  }

  /**
   * Ends a residence. Both sides may say so; the same day again changes nothing.
   *
   * @throws RegistryException {@code departure-exists} where it ended on another day; {@code
   *     objection-pending} where the police have yet to decide whether it did
   */
  public ResidenceHistory depart(Residence left, Departure departure) {
    if (left.until().filter(departure.on()::equals).isPresent()) {
      return this;
    }
    if (left.underObjection().isPresent()) {
      throw new RegistryException(ResidenceError.OBJECTION_PENDING);
    }
    if (!left.current()) {
      throw new RegistryException(
          ResidenceError.DEPARTURE_EXISTS, Map.of("until", left.until().orElseThrow().toString()));
    }
    if (departure.on().isBefore(left.since())) {
      throw new RegistryException(
          ResidenceError.DATE_IMPOSSIBLE,
          List.of(
              FieldError.of("on", "before-moving-in", Map.of("since", left.since().toString()))));
    }
    return replace(left.id(), open -> open.ended(departure));
  }

  /**
   * Objects to a departure the other side declared: the residence stands until the police decide.
   * The same objection again changes nothing.
   *
   * @throws RegistryException {@code objection-impossible} where nobody declared a departure, the
   *     objector did it themselves, the police decided already, or the person has moved elsewhere
   *     since
   */
  public ResidenceHistory object(Residence left, DepartureObjection.Statement statement) {
    if (left.underObjection()
        .filter(open -> open.statement().declaration().by() == statement.declaration().by())
        .isPresent()) {
      return this;
    }
    boolean open =
        left.departure()
                .filter(departure -> departure.declaration().by() != statement.declaration().by())
                .isPresent()
            && newestFirst.getFirst().id().equals(left.id())
            && left.objections().stream()
                .noneMatch(earlier -> earlier.departure().equals(left.departure().orElseThrow()));
    if (!open) {
      throw new RegistryException(ResidenceError.OBJECTION_IMPOSSIBLE);
    }
    return replace(left.id(), known -> known.underObjection(statement));
  }

  /** Decides a contest; refuses with {@code objection-impossible} where there is none. */
  public ResidenceHistory decide(Residence residence, DepartureObjection.Decision decision) {
    if (residence.underObjection().isEmpty()) {
      throw new RegistryException(ResidenceError.OBJECTION_IMPOSSIBLE);
    }
    return replace(residence.id(), known -> known.decided(decision));
  }

  /**
   * Both histories of one person as one. Of two current residences the one begun later is lived at;
   * the other ended then.
   *
   * @param closing who says that the earlier ended
   */
  public ResidenceHistory mergedWith(ResidenceHistory other, Declaration closing) {
    var all =
        Stream.concat(newestFirst.stream(), other.newestFirst.stream())
            .sorted(
                Comparator.comparing(Residence::current).thenComparing(Residence::since).reversed())
            .toList();
    var latest = all.stream().filter(Residence::current).findFirst();
    return new ResidenceHistory(
        all.stream()
            .map(one ->
                one.current() && !one.id().equals(latest.orElseThrow().id())
                    ? one.ended(new Departure(latest.orElseThrow().since(), closing))
                    : one)
            .toList());
  }

  /**
   * Without some residences, and with one open again that had ended because of them, unless another
   * is lived at since.
   */
  public ResidenceHistory without(Collection<ResidenceId> removed, Optional<ResidenceId> reopened) {
    var rest =
        new ResidenceHistory(
            newestFirst.stream().filter(one -> !removed.contains(one.id())).toList());
    boolean newest = rest.newestFirst.stream().findFirst().map(Residence::id).equals(reopened);
    return newest ? rest.replace(reopened.orElseThrow(), Residence::reopened) : rest;
  }

  /**
   * Each in the community its dwelling belongs to; dwellings that are not told of stay where they
   * are.
   */
  public ResidenceHistory reassigned(Map<DwellingCode, DivisionCode> communityByDwelling) {
    return new ResidenceHistory(
        newestFirst.stream()
            .map(one ->
                one.inCommunity(communityByDwelling.getOrDefault(one.dwelling(), one.division())))
            .toList());
  }

  private static void requireAfter(Residence newest, LocalDate since) {
    var earliest = newest.until().orElse(newest.since());
    if (since.isBefore(earliest)) {
      throw new RegistryException(
          ResidenceError.RESIDENCE_OVERLAPS,
          Map.of("earliest", earliest.toString()),
          List.of(
              FieldError.of(
                  "since", "residence-overlaps", Map.of("earliest", earliest.toString()))));
    }
  }

  private ResidenceHistory replace(ResidenceId id, UnaryOperator<Residence> change) {
    return new ResidenceHistory(
        newestFirst.stream()
            .map(known -> known.id().equals(id) ? change.apply(known) : known)
            .toList());
  }
}
