package io.anju.residence.registration;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.residence.ResidenceReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's residence at a dwelling (居住登记). Each state is a type and offers the transitions the
 * statute knows from there (Shenzhen arts. 11-13).
 */
public sealed interface Residence {

  Registration registration();

  /** The same residence with another registration, in the same state. */
  Residence with(Registration registration);

  /** The person lives there as far as anybody decided. */
  sealed interface Current extends Residence {

    @Override
    Current with(Registration registration);

    /** Ends it, by a declared departure or because another residence follows. */
    Ended end(Departure departure);
  }

  /** The person lives there, and nobody's objection waits for a decision. */
  record Undisputed(Registration registration) implements Current {

    public Undisputed {
      Objects.requireNonNull(registration, "registration");
    }

    @Override
    public Undisputed with(Registration other) {
      return new Undisputed(other);
    }

    @Override
    public Ended end(Departure departure) {
      return new Ended(registration, departure);
    }
  }

  /**
   * One party declared a departure, the other objected: the residence continues until the police
   * decide.
   *
   * @param objection not decided yet
   */
  record Disputed(Registration registration, DepartureObjection objection) implements Current {

    public Disputed {
      Objects.requireNonNull(registration, "registration");
      if (objection.decision().isPresent()) {
        throw new IllegalArgumentException("A decided objection disputes nothing");
      }
    }

    @Override
    public Disputed with(Registration other) {
      return new Disputed(other, objection);
    }

    /** Another residence follows: the objection stays on record without a decision. */
    @Override
    public Ended end(Departure departure) {
      return new Ended(registration.withObjection(objection), departure);
    }

    /** Ends the residence as declared, or continues it undisputed. */
    Residence decide(DepartureObjection.Decision decision) {
      var decided = registration.withObjection(objection.decided(decision));
      return decision.left() ? new Ended(decided, objection.departure()) : new Undisputed(decided);
    }
  }

  /** The person left. */
  record Ended(Registration registration, Departure left) implements Residence {

    public Ended {
      Objects.requireNonNull(registration, "registration");
      if (left.on().isBefore(registration.since())) {
        throw new IllegalArgumentException("A departure cannot come before the move-in");
      }
    }

    @Override
    public Ended with(Registration other) {
      return new Ended(other, left);
    }

    Disputed object(DepartureObjection.Statement statement) {
      return new Disputed(registration, new DepartureObjection(left, statement, Optional.empty()));
    }

    /** Continues a residence that ended only because of a record merged in by mistake. */
    Current reopen() {
      return Residence.continuing(registration);
    }
  }

  /** A residence declared for the first time. */
  static Undisputed declared(Registration registration) {
    return new Undisputed(registration);
  }

  /**
   * A residence that continues.
   *
   * @param registration with all objections; the last may be undecided
   */
  static Current continuing(Registration registration) {
    var objections = registration.objections();
    boolean undecided = !objections.isEmpty() && objections.getLast().decision().isEmpty();
    return undecided
        ? new Disputed(
            registration.withObjections(objections.subList(0, objections.size() - 1)),
            objections.getLast())
        : new Undisputed(registration);
  }

  default ResidenceId id() {
    return registration().id();
  }

  default DwellingCode dwelling() {
    return registration().dwelling();
  }

  default DivisionCode division() {
    return registration().division();
  }

  default LocalDate since() {
    return registration().since();
  }

  default ResidenceReason reason() {
    return registration().reason();
  }

  default boolean late() {
    return registration().late();
  }

  default List<Declaration> declarations() {
    return registration().declarations();
  }

  /** The day of the first declaration. */
  default LocalDate declaredOn() {
    return declarations().getFirst().on();
  }

  default boolean current() {
    return departure().isEmpty();
  }

  /** Empty while the residence is current. */
  default Optional<Departure> departure() {
    return switch (this) {
      case Current _ -> Optional.empty();
      case Ended ended -> Optional.of(ended.left());
    };
  }

  /** The day of departure; empty while the residence is current. */
  default Optional<LocalDate> until() {
    return departure().map(Departure::on);
  }

  /** The objection that the police have yet to decide. */
  default Optional<DepartureObjection> underObjection() {
    return switch (this) {
      case Disputed disputed -> Optional.of(disputed.objection());
      case Undisputed _, Ended _ -> Optional.empty();
    };
  }

  /** All objections, oldest first; only the last may be undecided. */
  default List<DepartureObjection> objections() {
    return Stream.concat(registration().objections().stream(), underObjection().stream()).toList();
  }

  /** Whether the person lived there on a day. */
  default boolean coversDay(LocalDate day) {
    return !day.isBefore(since()) && until().filter(left -> !left.isAfter(day)).isEmpty();
  }

  /** The same residence, declared after the deadline. */
  default Residence markedLate() {
    return with(registration().markedLate());
  }

  /** The same residence where its dwelling belongs to another community. */
  default Residence inCommunity(DivisionCode community) {
    return with(registration().inCommunity(community));
  }

  default Residence withDeclaration(Declaration another) {
    return with(registration().withDeclaration(another));
  }
}
