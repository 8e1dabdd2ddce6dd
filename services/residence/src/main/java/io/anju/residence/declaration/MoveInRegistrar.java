package io.anju.residence.declaration;

import io.anju.codes.DivisionCode;
import io.anju.platform.command.Ids;
import io.anju.platform.error.RegistryException;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationFacts;
import io.anju.residence.person.Person;
import io.anju.residence.person.PersonChange;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Declaration;
import io.anju.residence.registration.Departure;
import io.anju.residence.registration.PendingDeclaration;
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

/** Carries out a declared move-in as the declarant's rights say: registered, or kept pending. */
final class MoveInRegistrar {

  private final Persons persons;
  private final DeclarationDeadlines deadlines;
  private final DeclarationNotifications notifications;
  private final Ids ids;
  private final Clock clock;

  MoveInRegistrar(
      Persons persons,
      DeclarationDeadlines deadlines,
      DeclarationNotifications notifications,
      Ids ids,
      Clock clock) {
    this.persons = persons;
    this.deadlines = deadlines;
    this.notifications = notifications;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param notificationsOf what a registered residence causes besides the departure from the former
   *     one; of a pending declaration the person and the station are notified instead. Empty where
   *     nobody is notified of a registered residence at all
   */
  DeclarationResult register(
      MoveIn moveIn,
      DivisionCode division,
      DeclarantCapacity capacity,
      Declaration declaration,
      Optional<BiFunction<Person, Residence, List<Notification>>> notificationsOf) {
    return register(moveIn, division, capacity, declaration, notificationsOf, Optional.empty());
  }

  /**
   * @param endsHomesWithin the division in which it may end a former home at once; elsewhere it
   *     takes effect only where the person does not object. Empty for every division
   */
  DeclarationResult register(
      MoveIn moveIn,
      DivisionCode division,
      DeclarantCapacity capacity,
      Declaration declaration,
      Optional<BiFunction<Person, Residence, List<Notification>>> notificationsOf,
      Optional<DivisionCode> endsHomesWithin) {
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
    var submitted =
        new PendingDeclaration(
            declared.registration(),
            moveIn.until(),
            capacity.party(),
            new PendingDeclaration.AwaitingConfirmation());
    var changed = new AtomicBoolean();
    var person =
        capacity.callInScope(() ->
            persons.changeAndPublish(
                moveIn.person(),
                known -> {
                  boolean late =
                      deadlines.isMoveInLate(division, declaration, moveIn, known, exemption);
                  var marked = late ? declared.markedLate() : declared;
                  var change =
                      endsHomeBeyond(known, moveIn, endsHomesWithin)
                          ? submit(known, inTime(submitted))
                          : change(known, moveIn, capacity, marked, submitted, notificationsOf);
                  changed.set(!change.person().residences().equals(known.residences()));
                  return change;
                }));
    var applicable =
        exemption.filter(_ -> !DeclarationDeadlines.isForeignerAtHome(person.state(), moveIn));
    var history = person.state().residences();
    return history
        .pending()
        .sameStatement(submitted)
        .map(kept ->
            DeclarationResult.pending(
                person, kept, kept.id().equals(declared.id()), changed.get(), applicable))
        .orElseGet(() -> {
          var registered = history.matching(declared).orElseThrow();
          return new DeclarationResult(
              person, registered, registered.id().equals(declared.id()), changed.get(), applicable);
        });
  }

  private static boolean endsHomeBeyond(
      Person known, MoveIn moveIn, Optional<DivisionCode> endsHomesWithin) {
    return endsHomesWithin
        .filter(within ->
            known
                .residences()
                .current()
                .filter(home -> !home.dwelling().equals(moveIn.dwelling()))
                .filter(home -> home.since().isBefore(moveIn.since()))
                .filter(home -> !within.covers(home.division()))
                .isPresent())
        .isPresent();
  }

  private PersonChange change(
      Person known,
      MoveIn moveIn,
      DeclarantCapacity capacity,
      Residence declared,
      PendingDeclaration submitted,
      Optional<BiFunction<Person, Residence, List<Notification>>> notificationsOf) {
    var declarant = capacity.declarant();
    boolean registeredBefore =
        known
            .residences()
            .matching(declared)
            .filter(home -> home.declarations().stream().anyMatch(by -> by.by() == declarant))
            .isPresent();
    if (registeredBefore && capacity.relation() == DeclarantRelation.CLAIMED) {
      return new PersonChange(known, List.of());
    }
    var home = PresentHome.of(known.residences(), moveIn.dwelling());
    return switch (capacity.rights(home).moveIn()) {
      case REFUSED -> throw DeclarantPolicy.notAuthorised(declarant);
      case PENDING -> submit(known, submitted);
      case PENDING_OBJECTION -> submit(known, inTime(submitted));
      case REGISTERED -> {
        try {
          yield registered(known, moveIn, declared, notificationsOf);
        } catch (RegistryException contradiction) {
          if (!capacity.ofOther()) {
            throw contradiction;
          }
          // What contradicts the declaration is not the declarant's to know; the station settles
          // it.
          yield submit(known, submitted);
        }
      }
    };
  }

  private PendingDeclaration inTime(PendingDeclaration submitted) {
    var effectiveOn =
        deadlines.objectionEnds(submitted.division(), LocalDate.now(clock)).plusDays(1);
    return new PendingDeclaration(
        submitted.registration(),
        submitted.until(),
        submitted.declarant(),
        new PendingDeclaration.AwaitingObjection(effectiveOn));
  }

  private PersonChange submit(Person known, PendingDeclaration submitted) {
    var next = known.residences().submit(submitted);
    if (next.equals(known.residences())) {
      return new PersonChange(known, List.of());
    }
    var kept = next.pending().sameStatement(submitted).orElseThrow();
    return new PersonChange(
        known.with(next), List.of(NotificationFacts.of(notifications.pending(known.id(), kept))));
  }

  private PersonChange registered(
      Person known,
      MoveIn moveIn,
      Residence declared,
      Optional<BiFunction<Person, Residence, List<Notification>>> notificationsOf) {
    DateRules.requireBorn(known, moveIn.since());
    var next =
        endIfOver(known.residences().declare(declared), declared, moveIn, LocalDate.now(clock));
    var home = next.matching(declared).orElseThrow();
    var on = declared.declarations().getFirst().on();
    var caused =
        notificationsOf.stream()
            .flatMap(others ->
                Stream.of(
                    notifications.departures(known, next),
                    others.apply(known, home),
                    notifications.receipt(known, home, deadlines, on)))
            .flatMap(List::stream)
            .toList();
    return new PersonChange(known.with(next), List.of(NotificationFacts.of(caused)));
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
