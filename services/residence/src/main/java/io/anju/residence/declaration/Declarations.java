package io.anju.residence.declaration;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.error.RegistryException;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationFacts;
import io.anju.residence.person.Person;
import io.anju.residence.person.PersonChange;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Declaration;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.Registration;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceHistory;
import io.anju.residence.registration.ResidenceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Registers residences as they are declared. */
public final class Declarations {

  private final Persons persons;
  private final Dwellings dwellings;
  private final DeclarantPolicy declarantPolicy;
  private final DeclarationDeadlines deadlines;
  private final DeclarationNotifications notifications;
  private final Ids ids;
  private final Clock clock;

  Declarations(
      Persons persons,
      Dwellings dwellings,
      DeclarantPolicy declarantPolicy,
      DeclarationDeadlines deadlines,
      DeclarationNotifications notifications,
      Ids ids,
      Clock clock) {
    this.persons = persons;
    this.dwellings = dwellings;
    this.declarantPolicy = declarantPolicy;
    this.deadlines = deadlines;
    this.notifications = notifications;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Registers that a person lives at a dwelling. A declaration is late by the rule set in force
   * there today and accepted all the same, as is one of a stay that is exempt. The other party to
   * the residence that ends by it is notified of the departure, and the landlord of a tenant who
   * declares an occupant (Shenzhen art. 12).
   *
   * @throws RegistryException {@code dwelling-unknown}, {@code dwelling-retired}, {@code
   *     date-impossible}, {@code declarant-not-authorised}, {@code residence-since-differs}, {@code
   *     residence-overlaps}
   */
  public DeclarationResult declare(MoveIn moveIn) {
    var today = LocalDate.now(clock);
    var dwelling = dwellings.requireInUse(moveIn.dwelling());
    var caller = CurrentCaller.get();
    var capacity =
        declarantPolicy.requireAuthorised(
            caller, moveIn.declaredBy(), moveIn.person(), dwelling.code(), dwelling.division());
    DateRules.requirePossible(moveIn, today);
    return register(
        moveIn,
        dwelling.division(),
        capacity,
        capacity.declarationOn(today),
        Optional.of((person, registered) ->
            capacity.sublet()
                ? caller.person().stream()
                    .flatMap(tenant ->
                        notifications.sublet(tenant, person.id(), registered, today).stream())
                    .toList()
                : List.of()));
  }

  /**
   * Registers what a landlord declared when filing a lease; the housing service has settled who
   * filed and whether they were entitled to. The person is notified.
   *
   * @param on the day of filing
   * @param uscc of a landlord that is an enterprise
   * @throws RegistryException {@code date-impossible}, {@code residence-overlaps}, {@code
   *     not-found} where nobody registered the person
   */
  public DeclarationResult declareWithLease(
      MoveIn moveIn, DivisionCode division, LocalDate on, Optional<CreditCode> uscc) {
    DateRules.requirePossible(moveIn, LocalDate.now(clock));
    var landlord = new DeclarantCapacity(Declarant.LANDLORD, true, uscc, false);
    return register(
        moveIn,
        division,
        landlord,
        landlord.declarationOn(on.isBefore(moveIn.since()) ? moveIn.since() : on),
        Optional.of((person, registered) ->
            person.residences().find(registered.id()).isEmpty()
                ? notifications.movedIn(person.id(), registered, on)
                : List.of()));
  }

  /**
   * Registers what was declared before the registry was used, as an official enters it from the
   * records of that time. Nobody is notified: the parties were when it was declared.
   *
   * @param on the day it was declared
   * @throws RegistryException as {@link #declare}
   */
  public DeclarationResult declareRecorded(MoveIn moveIn, LocalDate on) {
    var dwelling = dwellings.requireInUse(moveIn.dwelling());
    var capacity =
        declarantPolicy.requireAuthorised(
            CurrentCaller.get(),
            moveIn.declaredBy(),
            moveIn.person(),
            dwelling.code(),
            dwelling.division());
    DateRules.requirePossible(moveIn, LocalDate.now(clock));
    return register(
        moveIn, dwelling.division(), capacity, capacity.declarationOn(on), Optional.empty());
  }

  /**
   * @param notificationsOf what the residence causes besides the departure from another; empty
   *     where nobody is notified at all
   */
  private DeclarationResult register(
      MoveIn moveIn,
      DivisionCode division,
      DeclarantCapacity capacity,
      Declaration declaration,
      Optional<BiFunction<Person, Residence, List<Notification>>> notificationsOf) {
    var exemption = deadlines.exemption(division, moveIn, declaration.on());
    var declared =
        Residence.declared(
            Registration.first(
                new ResidenceId(ids.next()),
                moveIn.dwelling(),
                division,
                moveIn.since(),
                moveIn.reason(),
                declaration));
    var changed = new AtomicBoolean();
    var person =
        capacity.callInScope(() ->
            persons.changeAndPublish(
                moveIn.person(),
                known -> {
                  DateRules.requireBorn(known, moveIn.since());
                  boolean late =
                      deadlines.isMoveInLate(division, declaration, moveIn, known, exemption);
                  var next =
                      endIfOver(
                          known.residences().declare(late ? declared.markedLate() : declared),
                          declared,
                          moveIn,
                          LocalDate.now(clock));
                  var registered = next.matching(declared).orElseThrow();
                  var caused =
                      notificationsOf.stream()
                          .flatMap(others ->
                              Stream.of(
                                      departures(known, next),
                                      others.apply(known, registered).stream(),
                                      receipt(known, registered, declaration))
                                  .flatMap(notifications -> notifications))
                          .toList();
                  changed.set(!next.equals(known.residences()));
                  return new PersonChange(known.with(next), List.of(NotificationFacts.of(caused)));
                }));
    var registered = person.state().residences().matching(declared).orElseThrow();
    return new DeclarationResult(
        person,
        registered,
        registered.id().equals(declared.id()),
        changed.get(),
        exemption.filter(_ -> !DeclarationDeadlines.isForeignerAtHome(person.state(), moveIn)));
  }

  /**
   * Whoever is newly registered is given the receipt, where the rules say so (Hangzhou art. 25).
   */
  private Stream<Notification> receipt(
      Person before, Residence registered, Declaration declaration) {
    return before.residences().find(registered.id()).isEmpty()
            && deadlines.receiptArticle(registered.division(), declaration.on()).isPresent()
        ? notifications.receipt(before.id(), registered, declaration.on()).stream()
        : Stream.empty();
  }

  /** Of every residence that was current before and ended with this change. */
  private Stream<Notification> departures(Person before, ResidenceHistory after) {
    return before.residences().current().stream()
        .flatMap(former -> after.find(former.id()).stream())
        .flatMap(former ->
            former.departure().stream()
                .flatMap(left -> notifications.departed(before.id(), former, left).stream()));
  }

  /**
   * Checks before anything is registered that the caller may declare a person at a dwelling.
   *
   * @throws RegistryException {@code declarant-not-authorised}
   */
  public void requireAuthorised(MoveIn moveIn) {
    var dwelling = dwellings.requireInUse(moveIn.dwelling());
    declarantPolicy.requireAuthorised(
        CurrentCaller.get(),
        moveIn.declaredBy(),
        moveIn.person(),
        dwelling.code(),
        dwelling.division());
  }

  /** A stay that is over already ends with the same declaration. */
  private static ResidenceHistory endIfOver(
      ResidenceHistory history, Residence declared, MoveIn moveIn, LocalDate today) {
    return moveIn
        .until()
        .filter(until -> !until.isAfter(today))
        .map(until ->
            history.depart(
                history.matching(declared).orElseThrow(),
                new Departure(until, declared.declarations().getFirst())))
        .orElse(history);
  }
}
