package io.anju.residence.declaration;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.error.RegistryException;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.notification.Notification;
import io.anju.residence.party.Party;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Residence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Registers residences as they are declared, or keeps the declaration pending. */
public final class Declarations {

  private final Dwellings dwellings;
  private final DeclarantPolicy declarantPolicy;
  private final MoveInRegistrar registrar;
  private final DeclarationNotifications notifications;
  private final Clock clock;

  Declarations(
      Persons persons,
      Dwellings dwellings,
      DeclarantPolicy declarantPolicy,
      DeclarationDeadlines deadlines,
      DeclarationNotifications notifications,
      Ids ids,
      Clock clock) {
    this.dwellings = dwellings;
    this.declarantPolicy = declarantPolicy;
    this.registrar = new MoveInRegistrar(persons, deadlines, notifications, ids, clock);
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * Registers that a person lives at a dwelling. A declaration is late by the rule set in force
   * there today and accepted all the same, as is one of a stay that is exempt. What somebody else
   * declares without proven authority, or of a person who lives elsewhere, stays pending ({@link
   * DeclarantRights}). The other party to the residence that ends by it is notified of the
   * departure, and the landlord of a tenant who declares an occupant (Shenzhen art. 12).
   *
   * @throws RegistryException {@code dwelling-unknown}, {@code dwelling-retired}, {@code
   *     date-impossible}, {@code declarant-not-authorised}, {@code residence-since-differs}, {@code
   *     residence-overlaps}, {@code declarations-pending}
   */
  public DeclarationResult declare(MoveIn moveIn) {
    var today = LocalDate.now(clock);
    var dwelling = dwellings.requireInUse(moveIn.dwelling());
    var caller = CurrentCaller.get();
    var capacity =
        declarantPolicy.requireRelated(
            caller, moveIn.declaredBy(), moveIn.person(), dwelling.code(), dwelling.division());
    DateRules.requirePossible(moveIn, today);
    return registrar.register(
        moveIn,
        dwelling.division(),
        capacity,
        capacity.declarationOn(today),
        Optional.of((person, registered) ->
            capacity.sublet() ? sublet(caller, person, registered, today) : List.of()));
  }

  private List<Notification> sublet(
      Caller caller, Person person, Residence registered, LocalDate today) {
    return caller.person().stream()
        .flatMap(tenant -> notifications.sublet(tenant, person.id(), registered, today).stream())
        .toList();
  }

  /**
   * Registers what a landlord declared when filing a lease, or keeps it pending. The person is
   * notified.
   *
   * @param on the day of filing
   * @param landlord who lets
   * @param confirmed whether both parties, or the housing officer, confirmed the lease
   * @param statedByLandlord whether the landlord's side made the filing, which proves a recorded
   *     owner's authority
   * @throws RegistryException {@code date-impossible}, {@code residence-overlaps}, {@code
   *     not-found} where nobody registered the person
   */
  public DeclarationResult declareWithLease(
      MoveIn moveIn,
      DivisionCode division,
      LocalDate on,
      Party landlord,
      boolean confirmed,
      boolean statedByLandlord) {
    DateRules.requirePossible(moveIn, LocalDate.now(clock));
    boolean proven =
        confirmed
            || statedByLandlord && declarantPolicy.isRecordedOwner(landlord, moveIn.dwelling());
    var capacity =
        new DeclarantCapacity(
            Declarant.LANDLORD,
            proven ? DeclarantRelation.PROVEN : DeclarantRelation.CLAIMED,
            landlord);
    return registrar.register(
        moveIn,
        division,
        capacity,
        capacity.declarationOn(on.isBefore(moveIn.since()) ? moveIn.since() : on),
        Optional.of((person, registered) ->
            person.residences().find(registered.id()).isEmpty()
                ? notifications.movedIn(person.id(), registered, on)
                : List.of()));
  }

  /**
   * Registers what was declared before the registry was used, as an official enters it from the
   * records of that time. Of the residence itself nobody is notified: the parties were when it was
   * declared. Of a home that ends by it the person and the other party are, so that no file ends
   * one in silence. A home in another division does not end: the declaration is pending, and the
   * person may object.
   *
   * @param on the day it was declared
   * @throws RegistryException as {@link #declare}
   */
  public DeclarationResult declareRecorded(MoveIn moveIn, LocalDate on) {
    var dwelling = dwellings.requireInUse(moveIn.dwelling());
    var capacity =
        declarantPolicy.requireRelated(
            CurrentCaller.get(),
            moveIn.declaredBy(),
            moveIn.person(),
            dwelling.code(),
            dwelling.division());
    DateRules.requirePossible(moveIn, LocalDate.now(clock));
    return registrar.register(
        moveIn,
        dwelling.division(),
        capacity,
        capacity.declarationOn(on),
        Optional.of((person, registered) ->
            person
                .residences()
                .current()
                .filter(home -> !home.dwelling().equals(registered.dwelling()))
                .map(_ -> notifications.movedByRecord(person.id(), registered, on))
                .orElse(List.of())),
        CurrentCaller.get().division());
  }

  /**
   * Checks before anything is registered that something on record relates the caller to a person
   * and a dwelling.
   *
   * @throws RegistryException {@code declarant-not-authorised}
   */
  public void requireRelated(MoveIn moveIn) {
    var dwelling = dwellings.requireInUse(moveIn.dwelling());
    declarantPolicy.requireRelated(
        CurrentCaller.get(),
        moveIn.declaredBy(),
        moveIn.person(),
        dwelling.code(),
        dwelling.division());
  }
}
