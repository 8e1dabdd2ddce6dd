package io.anju.residence.declaration;

import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationFacts;
import io.anju.residence.person.Person;
import io.anju.residence.person.PersonChange;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.DepartureObjection;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceHistory;
import io.anju.residence.registration.ResidenceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Departures (Shenzhen arts. 12-13): either party may declare one, the other is notified and may
 * object, and then the police decide.
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
   * Ends a residence and notifies the other party.
   *
   * @throws RegistryException {@code departure-exists}, {@code objection-pending}, {@code
   *     date-impossible}, {@code declarant-not-authorised}
   */
  public DeclarationResult depart(MoveOut moveOut, ExpectedVersion expected) {
    var today = LocalDate.now(clock);
    DateRules.requirePast("on", moveOut.on(), today);
    return change(
        moveOut.person(),
        moveOut.residence(),
        moveOut.declaredBy(),
        expected,
        (history, loaded) -> history.depart(loaded.residence(), departure(moveOut, loaded, today)),
        (person, left) -> notifications.departed(person, left, left.departure().orElseThrow()));
  }

  /**
   * Objects to a departure: the residence continues, disputed, and the police station is notified.
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
    return change(
        person,
        residence,
        by,
        expected,
        (history, loaded) ->
            history.object(
                loaded.residence(),
                new DepartureObjection.Statement(loaded.capacity().declarationOn(today), reason)),
        (id, disputed) ->
            notifications.objected(id, disputed, disputed.underObjection().orElseThrow()));
  }

  /**
   * Decides an objection and notifies both parties.
   *
   * @param left whether the person left as declared
   * @throws RegistryException {@code objection-impossible} where no objection is pending
   */
  public DeclarationResult decide(
      PersonId person,
      ResidenceId residence,
      boolean left,
      String reason,
      ExpectedVersion expected) {
    var today = LocalDate.now(clock);
    return change(
        person,
        residence,
        Declarant.POLICE,
        expected,
        (history, loaded) ->
            history.decide(
                loaded.residence(),
                new DepartureObjection.Decision(
                    left, loaded.capacity().declarationOn(today), reason)),
        (id, decided) -> {
          var objection = decided.objections().getLast();
          return notifications.decided(id, decided, objection, objection.decision().orElseThrow());
        });
  }

  private Departure departure(MoveOut moveOut, AuthorisedResidence loaded, LocalDate today) {
    var declaration = loaded.capacity().declarationOn(today);
    return new Departure(
        moveOut.on(),
        declaration,
        deadlines.isLate(loaded.residence().division(), declaration, moveOut.on(), false, false));
  }

  /** A residence, and the capacity in which the caller may change it. */
  private record AuthorisedResidence(Residence residence, DeclarantCapacity capacity) {}

  private DeclarationResult change(
      PersonId id,
      ResidenceId residenceId,
      Declarant declarant,
      ExpectedVersion expected,
      BiFunction<ResidenceHistory, AuthorisedResidence, ResidenceHistory> change,
      BiFunction<PersonId, Residence, List<Notification>> notificationsOf) {
    var caller = CurrentCaller.get();
    var loaded = load(caller, id);
    var residence =
        loaded
            .state()
            .residences()
            .find(residenceId)
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    var capacity =
        declarantPolicy.requireProven(
            caller, declarant, loaded.state().id(), residence.dwelling(), residence.division());
    expected.require(loaded);
    var person = loaded.state();
    var next = change.apply(person.residences(), new AuthorisedResidence(residence, capacity));
    var changed = next.find(residenceId).orElseThrow();
    var caused =
        changed.equals(residence)
            ? List.<Notification>of()
            : notificationsOf.apply(person.id(), changed);
    var saved =
        capacity.callInScope(() ->
            persons.save(
                loaded,
                new PersonChange(person.with(next), List.of(NotificationFacts.of(caused)))));
    return new DeclarationResult(
        saved, changed, false, !changed.equals(residence), Optional.empty());
  }

  /** Loads the person; whether the other party may act is checked against the residence. */
  private Versioned<Person> load(Caller caller, PersonId id) {
    boolean party = !caller.official() && !caller.is(id);
    // As the system: the person is beyond the scope of the other party, who is shown nothing of
    // them.
    return party ? CurrentCaller.asSystem(() -> persons.require(id)) : persons.require(id);
  }
}
