package io.anju.residence.declaration;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.error.RegistryException;
import io.anju.residence.dwelling.Dwellings;
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

/** Declaring residences. */
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
   * Registers that a person lives at a dwelling. Late is late by the rule set in force there today,
   * and accepted; a stay that need not be declared is accepted too. Who provided the dwelling lived
   * at until then is told of the departure; the landlord, whom his tenant lodges.
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
    var declared = register(moveIn, dwelling.division(), capacity, capacity.declarationOn(today));
    if (capacity.sublet()) {
      notifications.sublet(
          caller.person().orElseThrow(),
          declared.person().state().id(),
          declared.residence(),
          today);
    }
    return declared;
  }

  /**
   * Registers what a landlord declared with the filing of a lease; who filed, and whether he might,
   * the housing service has settled. The person is told.
   *
   * @param on the day the form came in
   * @param uscc of a landlord that is an enterprise
   * @throws RegistryException {@code date-impossible}, {@code residence-overlaps}, {@code
   *     not-found} where nobody registered the person
   */
  public DeclarationResult declareWithLease(
      MoveIn moveIn, DivisionCode division, LocalDate on, Optional<CreditCode> uscc) {
    DateRules.requirePossible(moveIn, LocalDate.now(clock));
    var landlord = new DeclarantCapacity(Declarant.LANDLORD, true, uscc, false);
    var declared =
        register(
            moveIn,
            division,
            landlord,
            landlord.declarationOn(on.isBefore(moveIn.since()) ? moveIn.since() : on));
    if (declared.newlyRegistered()) {
      notifications.movedIn(declared.person().state().id(), declared.residence(), on);
    }
    return declared;
  }

  private DeclarationResult register(
      MoveIn moveIn, DivisionCode division, DeclarantCapacity capacity, Declaration declaration) {
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
    var person =
        capacity.callInScope(() ->
            persons.change(
                moveIn.person(),
                known -> {
                  DateRules.requireBorn(known, moveIn.since());
                  boolean change = known.residences().current().isPresent();
                  boolean late =
                      exemption.isEmpty()
                          && deadlines.isLate(
                              division, declaration, moveIn.since(), change, moveIn.dailyLet());
                  return known.with(
                      endedIfOver(
                          known.residences().declare(late ? declared.markedLate() : declared),
                          declared,
                          moveIn,
                          LocalDate.now(clock)));
                }));
    var registered = person.state().residences().matching(declared).orElseThrow();
    person.state().residences().newestFirst().stream()
        .filter(former -> !former.id().equals(registered.id()))
        .filter(former ->
            former.departure().filter(left -> left.on().equals(registered.since())).isPresent())
        .forEach(former ->
            notifications.departed(person.state().id(), former, former.departure().orElseThrow()));
    return new DeclarationResult(
        person, registered, registered.id().equals(declared.id()), exemption);
  }

  /**
   * Refuses with {@code declarant-not-authorised} who may not declare a person at a dwelling, before
   * anything is registered.
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

  /** A stay that is over already ends with the same word. */
  private static ResidenceHistory endedIfOver(
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
