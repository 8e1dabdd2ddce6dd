package io.anju.residence.declaration;

import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.DepartureObjection;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceHistory;
import io.anju.residence.registration.ResidenceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Moving out: either side may declare it, the other is told and may object, and then the police
 * decide.
 */
public final class Departures {

  private final Persons persons;
  private final DeclarantPolicy declarantPolicy;
  private final DeclarationDeadlines deadlines;
  private final DeclarationNotifications notifications;
  private final Clock clock;

  Departures(
      Persons persons,
      DeclarantPolicy declarantPolicy,
      DeclarationDeadlines deadlines,
      DeclarationNotifications notifications,
      Clock clock) {
    this.persons = persons;
    this.declarantPolicy = declarantPolicy;
    this.deadlines = deadlines;
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * Ends a residence; either side may say so, and the other is told.
   *
   * @throws RegistryException {@code departure-exists}, {@code objection-pending}, {@code
   *     date-impossible}, {@code declarant-not-authorised}
   */
  public DeclarationResult depart(MoveOut moveOut, ExpectedVersion expected) {
    var today = LocalDate.now(clock);
    DateRules.requirePast("on", moveOut.on(), today);
    var left =
        change(
            moveOut.person(),
            moveOut.residence(),
            moveOut.declaredBy(),
            expected,
            (history, loaded) ->
                history.depart(loaded.residence(), departure(moveOut, loaded, today)));
    notifications.departed(
        left.person().state().id(), left.residence(), left.residence().departure().orElseThrow());
    return left;
  }

  /**
   * The other side objects: the residence stands as contested, and the police station is told.
   *
   * @throws RegistryException {@code objection-impossible}, {@code declarant-not-authorised}
   */
  public DeclarationResult object(
      PersonId person,
      ResidenceId residence,
      Declarant by,
      String reason,
      ExpectedVersion expected) {
    var today = LocalDate.now(clock);
    var objected =
        change(
            person,
            residence,
            by,
            expected,
            (history, loaded) ->
                history.object(
                    loaded.residence(),
                    new DepartureObjection.Statement(
                        loaded.capacity().declarationOn(today), reason)));
    notifications.objected(
        objected.person().state().id(),
        objected.residence(),
        objected.residence().underObjection().orElseThrow());
    return objected;
  }

  /**
   * The police decide, and both sides are told.
   *
   * @param left whether the person left, as one side declared
   * @throws RegistryException {@code objection-impossible} where nobody objects
   */
  public DeclarationResult decide(
      PersonId person,
      ResidenceId residence,
      boolean left,
      String reason,
      ExpectedVersion expected) {
    var today = LocalDate.now(clock);
    var decided =
        change(
            person,
            residence,
            Declarant.POLICE,
            expected,
            (history, loaded) ->
                history.decide(
                    loaded.residence(),
                    new DepartureObjection.Decision(
                        left, loaded.capacity().declarationOn(today), reason)));
    var objection = decided.residence().objections().getLast();
    notifications.decided(
        decided.person().state().id(),
        decided.residence(),
        objection,
        objection.decision().orElseThrow());
    return decided;
  }

  private Departure departure(MoveOut moveOut, AuthorisedResidence loaded, LocalDate today) {
    var declaration = loaded.capacity().declarationOn(today);
    return new Departure(
        moveOut.on(),
        declaration,
        deadlines.isLate(loaded.residence().division(), declaration, moveOut.on(), false, false));
  }

  /** A residence as its declarant may treat it. */
  private record AuthorisedResidence(Residence residence, DeclarantCapacity capacity) {}

  private DeclarationResult change(
      PersonId id,
      ResidenceId residenceId,
      Declarant declarant,
      ExpectedVersion expected,
      BiFunction<ResidenceHistory, AuthorisedResidence, ResidenceHistory> change) {
    var caller = CurrentCaller.get();
    var loaded = load(caller, id);
    var residence =
        loaded
            .state()
            .residences()
            .find(residenceId)
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    var capacity =
        declarantPolicy.requireAuthorised(
            caller, declarant, loaded.state().id(), residence.dwelling(), residence.division());
    expected.require(loaded);
    var next =
        loaded
            .state()
            .with(
                change.apply(
                    loaded.state().residences(), new AuthorisedResidence(residence, capacity)));
    var saved = capacity.callInScope(() -> persons.save(loaded, next));
    return new DeclarationResult(
        saved, saved.state().residences().find(residenceId).orElseThrow(), false, Optional.empty());
  }

  /**
   * The other party to the dwelling sees nothing of the person here: whether they may act is
   * settled by the residence.
   */
  private Versioned<Person> load(Caller caller, PersonId id) {
    boolean party = !caller.official() && !caller.is(id);
    return party ? CurrentCaller.asSystem(() -> persons.require(id)) : persons.require(id);
  }
}
