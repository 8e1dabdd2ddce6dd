package io.anju.residence.registration;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All residences of one person, newest first; at most the first is current.
 *
 * @param pending what others declared that has not taken effect
 */
public record ResidenceHistory(List<Residence> newestFirst, PendingDeclarations pending) {

  public static final ResidenceHistory EMPTY = new ResidenceHistory(List.of());

  /** Without pending declarations. */
  public ResidenceHistory(List<Residence> newestFirst) {
    this(newestFirst, PendingDeclarations.NONE);
  }

  public ResidenceHistory {
    newestFirst = List.copyOf(newestFirst);
    if (newestFirst.stream().skip(1).anyMatch(Residence::current)) {
      throw new IllegalArgumentException("Only the newest residence can be current");
    }
  }

  public Optional<Residence.Current> current() {
    return newestFirst.stream()
        .limit(1)
        .filter(Residence.Current.class::isInstance)
        .map(Residence.Current.class::cast)
        .findFirst();
  }

  /** Whether the present home was declared after a day. */
  public boolean movedAfter(LocalDate day) {
    return current().filter(home -> home.declaredOn().isAfter(day)).isPresent();
  }

  public Optional<Residence> find(ResidenceId id) {
    return newestFirst.stream().filter(residence -> residence.id().equals(id)).findFirst();
  }

  /** The residence at the same dwelling since the same day, whoever declared it. */
  public Optional<Residence> matching(Residence declared) {
    return newestFirst.stream()
        .filter(known ->
            known.dwelling().equals(declared.dwelling()) && known.since().equals(declared.since()))
        .findFirst();
  }

  /**
   * Declares a residence. One declared before by another declarant stays one registration with two
   * declarations; a residence at another dwelling ends the current one on the day it begins.
   *
   * @throws RegistryException {@code residence-since-differs} where the person is registered there
   *     since another day, which the parties must settle; {@code residence-overlaps} where it
   *     begins before the last residence began or ended
   */
  public ResidenceHistory declare(Residence declared) {
    var declaration = declared.declarations().getFirst();
    var known = matching(declared);
    if (known.isPresent()) {
      return replace(known.get().withDeclaration(declaration));
    }
    current()
        .filter(home -> home.dwelling().equals(declared.dwelling()))
        .ifPresent(home -> {
          throw new RegistryException(
              ResidenceError.RESIDENCE_SINCE_DIFFERS, Map.of("since", home.since().toString()));
        });
    newestFirst.stream().findFirst().ifPresent(newest -> requireAfter(newest, declared.since()));
    var closed =
        current()
            .map(former -> replace(former.end(new Departure(declared.since(), declaration))))
            .orElse(this);
    return new ResidenceHistory(
        Stream.concat(Stream.of(declared), closed.newestFirst.stream()).toList(),
        pending.withoutOpenAt(declared.dwelling()));
  }

  /**
   * Keeps a declaration by somebody else that has no effect yet.
   *
   * @throws RegistryException {@code declarations-pending} where too many wait already
   */
  public ResidenceHistory submit(PendingDeclaration declared) {
    return with(pending.submit(declared));
  }

  /** Another state of a pending declaration. */
  public ResidenceHistory decide(PendingDeclaration known, PendingDeclaration.State next) {
    return with(pending.replace(known.with(next)));
  }

  /**
   * A pending declaration takes effect.
   *
   * @param accepted the declaration of whoever confirmed or accepted it; empty where it takes
   *     effect because nobody objected
   * @throws RegistryException as for {@link #declare}
   */
  public ResidenceHistory accept(
      PendingDeclaration known, Optional<Declaration> accepted, LocalDate today) {
    var declared = Residence.declared(known.registration());
    var registered = with(pending.without(known.id())).declare(declared);
    var home = registered.matching(declared).orElseThrow();
    var next = accepted.map(by -> registered.replace(home.withDeclaration(by))).orElse(registered);
    return known
        .until()
        .filter(until -> !until.isAfter(today))
        .map(until ->
            next.depart(
                next.matching(declared).orElseThrow(), new Departure(until, known.declaration())))
        .orElse(next);
  }

  /**
   * Ends a residence. Either party may declare it; declaring the same day again changes nothing.
   *
   * @throws RegistryException {@code departure-exists} where it ended on another day; {@code
   *     objection-pending} where the police have yet to decide whether it ended; {@code
   *     date-impossible} before the move-in
   */
  public ResidenceHistory depart(Residence residence, Departure departure) {
    return switch (residence) {
      case Residence.Ended ended when ended.left().on().equals(departure.on()) -> this;
      case Residence.Ended ended ->
          throw new RegistryException(
              ResidenceError.DEPARTURE_EXISTS, Map.of("until", ended.left().on().toString()));
      case Residence.Disputed _ -> throw new RegistryException(ResidenceError.OBJECTION_PENDING);
      case Residence.Undisputed undisputed -> {
        requireNotBefore(undisputed.since(), departure.on());
        yield replace(undisputed.end(departure));
      }
    };
  }

  /**
   * Objects to a departure that the other party declared: the residence continues until the police
   * decide. The same party's objection again changes nothing.
   *
   * @throws RegistryException {@code objection-impossible} where nobody declared a departure, the
   *     objecting party declared it itself, the police decided already, or the person has moved
   *     elsewhere since
   */
  public ResidenceHistory object(Residence residence, DepartureObjection.Statement statement) {
    var by = statement.declaration().by();
    return switch (residence) {
      case Residence.Disputed disputed
          when disputed.objection().statement().declaration().by() == by ->
          this;
      case Residence.Ended ended
          when ended.left().declaration().by() != by
              && newestFirst.getFirst().id().equals(ended.id())
              && ended.objections().stream()
                  .noneMatch(earlier -> earlier.departure().equals(ended.left())) ->
          replace(ended.object(statement));
      case Residence.Undisputed _, Residence.Disputed _, Residence.Ended _ ->
          throw new RegistryException(ResidenceError.OBJECTION_IMPOSSIBLE);
    };
  }

  /**
   * Decides an objection.
   *
   * @throws RegistryException {@code objection-impossible} where none is pending
   */
  public ResidenceHistory decide(Residence residence, DepartureObjection.Decision decision) {
    return switch (residence) {
      case Residence.Disputed disputed -> replace(disputed.decide(decision));
      case Residence.Undisputed _, Residence.Ended _ ->
          throw new RegistryException(ResidenceError.OBJECTION_IMPOSSIBLE);
    };
  }

  /**
   * The residences of two records of one person. Of two current residences the one that began later
   * continues; the other ended on that day.
   *
   * @param closing the declaration that ends the earlier one
   */
  public ResidenceHistory mergedWith(ResidenceHistory other, Declaration closing) {
    var all =
        Stream.concat(newestFirst.stream(), other.newestFirst.stream())
            .sorted(
                Comparator.comparing(Residence::current).thenComparing(Residence::since).reversed())
            .toList();
    return new ResidenceHistory(
        all.stream()
            .map(one ->
                one instanceof Residence.Current current && !one.id().equals(all.getFirst().id())
                    ? current.end(new Departure(all.getFirst().since(), closing))
                    : one)
            .toList(),
        pending.mergedWith(other.pending));
  }

  /**
   * Takes residences out again, and continues one that had ended because of them unless the person
   * has moved elsewhere since.
   */
  public ResidenceHistory without(Collection<ResidenceId> removed, Optional<ResidenceId> reopened) {
    var rest =
        new ResidenceHistory(
            newestFirst.stream().filter(one -> !removed.contains(one.id())).toList(), pending);
    return rest.newestFirst.stream()
        .findFirst()
        .filter(newest -> reopened.filter(newest.id()::equals).isPresent())
        .flatMap(newest ->
            switch (newest) {
              case Residence.Ended ended -> Optional.of(rest.replace(ended.reopen()));
              case Residence.Current _ -> Optional.empty();
            })
        .orElse(rest);
  }

  /** Each residence in the community its dwelling belongs to; dwellings not named keep theirs. */
  public ResidenceHistory reassigned(Map<DwellingCode, DivisionCode> communityByDwelling) {
    return new ResidenceHistory(
        newestFirst.stream()
            .map(one ->
                one.inCommunity(communityByDwelling.getOrDefault(one.dwelling(), one.division())))
            .toList(),
        pending.reassigned(communityByDwelling));
  }

  private ResidenceHistory with(PendingDeclarations other) {
    return new ResidenceHistory(newestFirst, other);
  }

  private static void requireAfter(Residence newest, LocalDate since) {
    var earliest = newest.until().orElse(newest.since());
    if (since.isBefore(earliest)) {
      var arguments = Map.of("earliest", earliest.toString());
      throw new RegistryException(
          ResidenceError.RESIDENCE_OVERLAPS,
          arguments,
          List.of(FieldError.of("since", "residence-overlaps", arguments)));
    }
  }

  private static void requireNotBefore(LocalDate since, LocalDate departure) {
    if (departure.isBefore(since)) {
      throw new RegistryException(
          ResidenceError.DATE_IMPOSSIBLE,
          List.of(FieldError.of("on", "before-moving-in", Map.of("since", since.toString()))));
    }
  }

  private ResidenceHistory replace(Residence changed) {
    return new ResidenceHistory(
        newestFirst.stream()
            .map(known -> known.id().equals(changed.id()) ? changed : known)
            .toList(),
        pending);
  }
}
