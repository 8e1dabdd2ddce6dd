package io.anju.residence.declaration;

import io.anju.codes.PersonId;
import io.anju.contract.Declarant;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.residence.Contest;
import io.anju.residence.residence.Departure;
import io.anju.residence.residence.Residence;
import io.anju.residence.residence.ResidenceHistory;
import io.anju.residence.residence.ResidenceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/** Moving out: either side may declare it, the other is told and may object, and then the police decide. */
public final class Departures {

  private final Persons persons;
  private final Declarants declarants;
  private final Duties duties;
  private final Tidings tidings;
  private final Clock clock;

  Departures(Persons persons, Declarants declarants, Duties duties, Tidings tidings, Clock clock) {
    this.persons = persons;
    this.declarants = declarants;
    this.duties = duties;
    this.tidings = tidings;
    this.clock = clock;
  }

  /**
   * Ends a residence; either side may say so, and the other is told.
   *
   * @throws RegistryException {@code departed-already}, {@code residence-contested}, {@code date-impossible},
   *     {@code declarant-not-yours}
   */
  public Declared depart(MoveOut moveOut, ExpectedVersion expected) {
    var today = LocalDate.now(clock);
    Dates.requirePast("on", moveOut.on(), today);
    var left = change(moveOut.person(), moveOut.residence(), moveOut.declaredBy(), expected, (history, seen) ->
        history.depart(seen.residence(), departure(moveOut, seen, today)));
    tidings.departed(left.person().state().id(), left.residence(), left.residence().departure().orElseThrow());
    return left;
  }

  /**
   * The other side objects: the residence stands as contested, and the police station is told.
   *
   * @throws RegistryException {@code objection-impossible}, {@code declarant-not-yours}
   */
  public Declared object(PersonId person, ResidenceId residence, Declarant by, String reason, ExpectedVersion expected) {
    var today = LocalDate.now(clock);
    var objected = change(person, residence, by, expected, (history, seen) ->
        history.object(seen.residence(), new Contest.Objection(seen.capacity().declaring(today), reason)));
    tidings.objected(objected.person().state().id(), objected.residence(), objected.residence().contested().orElseThrow());
    return objected;
  }

  /**
   * The police decide, and both sides are told.
   *
   * @param left whether the person left, as one side declared
   * @throws RegistryException {@code objection-impossible} where nobody objects
   */
  public Declared decide(PersonId person, ResidenceId residence, boolean left, String reason, ExpectedVersion expected) {
    var today = LocalDate.now(clock);
    var decided = change(person, residence, Declarant.POLICE, expected, (history, seen) ->
        history.decide(seen.residence(), new Contest.Finding(left, seen.capacity().declaring(today), reason)));
    var contest = decided.residence().contests().getLast();
    tidings.decided(decided.person().state().id(), decided.residence(), contest, contest.finding().orElseThrow());
    return decided;
  }

  private Departure departure(MoveOut moveOut, Seen seen, LocalDate today) {
    var declaration = seen.capacity().declaring(today);
    return new Departure(moveOut.on(), declaration, duties.late(seen.residence().division(), declaration, moveOut.on(), false, false));
  }

  /** A residence as its declarant may treat it. */
  private record Seen(Residence residence, Capacity capacity) {}

  private Declared change(PersonId id, ResidenceId residenceId, Declarant as, ExpectedVersion expected,
      BiFunction<ResidenceHistory, Seen, ResidenceHistory> change) {
    var caller = CurrentCaller.get();
    var seen = seen(caller, id);
    var residence = seen.state().residences().find(residenceId).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    var capacity = declarants.requireMay(caller, as, seen.state().id(), residence.dwelling(), residence.division());
    expected.require(seen);
    var next = seen.state().with(change.apply(seen.state().residences(), new Seen(residence, capacity)));
    var saved = capacity.acting(() -> persons.save(seen, next));
    return new Declared(saved, saved.state().residences().find(residenceId).orElseThrow(), false, Optional.empty());
  }

  /** The other party to the dwelling sees nothing of the person here: whether they may act is settled by the residence. */
  private Versioned<Person> seen(Caller caller, PersonId id) {
    boolean party = !caller.official() && !caller.is(id);
    return party ? CurrentCaller.asSystem(() -> persons.require(id)) : persons.require(id);
  }
}
