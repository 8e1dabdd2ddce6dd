package io.anju.residence.registration;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.residence.ResidenceReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person living at one dwelling.
 *
 * @param division the dwelling's community
 * @param late whether the first declaration came after the declarant's deadline (Shenzhen arts.
 *     11-13)
 * @param declarations oldest first: one registration, however many channels declared it
 * @param objections oldest first; at most the last is undecided
 */
public record Residence(
    ResidenceId id,
    DwellingCode dwelling,
    DivisionCode division,
    LocalDate since,
    Optional<Departure> departure,
    ResidenceReason reason,
    boolean late,
    List<Declaration> declarations,
    List<DepartureObjection> objections) {

  public Residence {
    Objects.requireNonNull(departure, "departure");
    declarations = List.copyOf(declarations);
    objections = List.copyOf(objections);
    if (declarations.isEmpty()) {
      throw new IllegalArgumentException("Somebody declared it");
    }
    if (departure.filter(left -> left.on().isBefore(since)).isPresent()) {
      throw new IllegalArgumentException("Nobody leaves before moving in");
    }
  }

  public boolean current() {
    return departure.isEmpty();
  }

  /** The day of departure; empty while it is current. */
  public Optional<LocalDate> until() {
    return departure.map(Departure::on);
  }

  /** The day of the first declaration. */
  public LocalDate declaredOn() {
    return declarations.getFirst().on();
  }

  /** The disagreement the police have not decided yet. */
  public Optional<DepartureObjection> underObjection() {
    return current() && !objections.isEmpty()
        ? Optional.of(objections.getLast()).filter(last -> last.decision().isEmpty())
        : Optional.empty();
  }

  public Residence markedLate() {
    return new Residence(
        id, dwelling, division, since, departure, reason, true, declarations, objections);
  }

  /** Where the dwelling belongs to another community now. */
  Residence inCommunity(DivisionCode community) {
    return new Residence(
        id, dwelling, community, since, departure, reason, late, declarations, objections);
  }

  /** Whether it was lived in that day. */
  public boolean coversDay(LocalDate day) {
    return !day.isBefore(since) && departure.filter(left -> !left.on().isAfter(day)).isEmpty();
  }

  Residence ended(Departure left) {
    return new Residence(
        id, dwelling, division, since, Optional.of(left), reason, late, declarations, objections);
  }

  Residence reopened() {
    return new Residence(
        id, dwelling, division, since, Optional.empty(), reason, late, declarations, objections);
  }

  /** It stands until the police decide. */
  Residence underObjection(DepartureObjection.Statement statement) {
    var all = new ArrayList<>(objections);
    all.add(new DepartureObjection(departure.orElseThrow(), statement, Optional.empty()));
    return new Residence(
        id, dwelling, division, since, Optional.empty(), reason, late, declarations, all);
  }

  Residence decided(DepartureObjection.Decision decision) {
    var all = new ArrayList<>(objections);
    var objection = all.removeLast().decided(decision);
    all.add(objection);
    return new Residence(
        id,
        dwelling,
        division,
        since,
        decision.left() ? Optional.of(objection.departure()) : Optional.empty(),
        reason,
        late,
        declarations,
        all);
  }

  /** The same declarant saying it again on another day adds nothing. */
  Residence withDeclaration(Declaration another) {
    if (declarations.stream().anyMatch(known -> known.by() == another.by())) {
      return this;
    }
    var all = new ArrayList<>(declarations);
    all.add(another);
    return new Residence(id, dwelling, division, since, departure, reason, late, all, objections);
  }
}
