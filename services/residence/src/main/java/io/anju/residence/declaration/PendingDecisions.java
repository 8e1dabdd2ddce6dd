package io.anju.residence.declaration;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationFacts;
import io.anju.residence.person.OwnCase;
import io.anju.residence.person.Person;
import io.anju.residence.person.PersonChange;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Declaration;
import io.anju.residence.registration.PendingDeclaration;
import io.anju.residence.registration.PendingDeclaration.AwaitingConfirmation;
import io.anju.residence.registration.PendingDeclaration.Contested;
import io.anju.residence.registration.PendingDeclaration.Declined;
import io.anju.residence.registration.Residence;
import io.anju.residence.registration.ResidenceHistory;
import io.anju.residence.registration.ResidenceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What becomes of pending declarations: the person confirms or objects, the police decide, and one
 * that nobody objected to takes effect by itself.
 */
public final class PendingDecisions {

  private final Persons persons;
  private final DeclarantPolicy declarantPolicy;
  private final DeclarationDeadlines deadlines;
  private final DeclarationNotifications notifications;
  private final Clock clock;

  PendingDecisions(
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
   * What others declared about a person: all of it for the person and the station that serves them,
   * and what concerns dwellings of their division for other officials.
   *
   * @throws RegistryException {@code not-found}; {@code forbidden} where nothing concerns them
   */
  public List<PendingDeclaration> about(PersonId id) {
    var caller = CurrentCaller.get();
    // As the system: a declaration concerns the station of the dwelling, which need not serve the
    // person; what it may see is checked below.
    var person = CurrentCaller.asSystem(() -> persons.require(id)).state();
    var scope =
        Scope.personal(
            person.divisions(), person.ids().stream().map(PersonId::value).toList(), List.of());
    var all = person.residences().pending().all();
    if (AccessPolicy.permits(caller, scope, Action.READ)) {
      return all;
    }
    var concerned =
        all.stream()
            .filter(one -> AccessPolicy.permits(caller, scopeOf(one.division()), Action.READ))
            .toList();
    if (concerned.isEmpty()) {
      AccessPolicy.require(scope, Action.READ);
    }
    return concerned;
  }

  private static Scope scopeOf(DivisionCode division) {
    return Scope.personal(List.of(division.value()), List.of(), List.of());
  }

  /**
   * The person confirms: it is registered as if they had declared it themselves.
   *
   * @throws RegistryException {@code declarant-not-authorised} to anybody else, {@code
   *     declaration-decided} once it was declined, and as for a declaration
   */
  public DeclarationResult confirm(PersonId id, ResidenceId declaration) {
    requireSelf(id);
    var by = new Declaration(Declarant.SELF, LocalDate.now(clock));
    return change(id, declaration, (person, known) -> accept(person, known, Optional.of(by)));
  }

  /**
   * The person objects: nothing takes effect until the police decide.
   *
   * @throws RegistryException {@code declarant-not-authorised} to anybody else, {@code
   *     declaration-decided} once it was declined
   */
  public DeclarationResult object(PersonId id, ResidenceId declaration, String reason) {
    requireSelf(id);
    return change(
        id,
        declaration,
        (person, known) ->
            known.state() instanceof Contested
                ? unchanged(person)
                : next(
                    person,
                    known,
                    new Contested(LocalDate.now(clock), reason),
                    notifications.contested(person.id(), known)));
  }

  /**
   * The police of the dwelling's division decide. Accepting it ends a residence elsewhere.
   *
   * @throws RegistryException {@code own-case} on the official's own record; {@code
   *     declaration-decided} once it was declined, and as for a declaration
   */
  public DeclarationResult decide(
      PersonId id, ResidenceId declaration, boolean accepted, String reason) {
    var by = new Declaration(Declarant.POLICE, LocalDate.now(clock));
    var caller = CurrentCaller.get();
    // As the system: the station of the dwelling decides, which need not serve the person.
    var decided =
        CurrentCaller.asSystem(() ->
            change(
                id,
                declaration,
                (person, known) -> {
                  requireMayDecide(caller, person, known.division());
                  return accepted
                      ? accept(person, known, Optional.of(by))
                      : next(
                          person,
                          known,
                          new Declined(by, reason),
                          notifications.declined(person.id(), known));
                }));
    AccessPolicy.require(scopeOf(decided.residence().division()), Action.READ);
    return decided;
  }

  private static void requireMayDecide(Caller caller, Person person, DivisionCode division) {
    CurrentCaller.call(
        caller,
        () -> {
          OwnCase.refuse(person);
          AccessPolicy.require(scopeOf(division), Action.CHANGE);
          return true;
        });
  }

  /**
   * Whatever nobody objected to in time takes effect. A declaration whose authority is proven no
   * longer, which contradicts the register, or after which the person moved, waits for a decision
   * instead.
   *
   * @return whether anything changed
   */
  public boolean takeEffect(PersonId id) {
    var today = LocalDate.now(clock);
    var before = persons.require(id);
    var after =
        persons.changeAndPublish(
            id,
            person ->
                person.residences().pending().all().stream()
                    .filter(one -> one.effectiveOn().filter(day -> !day.isAfter(today)).isPresent())
                    .findFirst()
                    .map(due -> effect(person, due))
                    .orElseGet(() -> unchanged(person)));
    return after.version() != before.version();
  }

  private PersonChange effect(Person person, PendingDeclaration due) {
    boolean unchanged =
        isProven(person, due) && !person.residences().movedAfter(due.declaration().on());
    try {
      if (unchanged) {
        return accept(person, due, Optional.empty());
      }
    } catch (RegistryException _) {
      // It contradicts the register.
    }
    return next(person, due, new AwaitingConfirmation(), notifications.toConfirm(person.id(), due));
  }

  /** What an official recorded needs no proof. */
  private boolean isProven(Person person, PendingDeclaration due) {
    var declarant = due.declarant();
    return declarant.person().isEmpty() && declarant.uscc().isEmpty()
        || declarantPolicy.relation(declarant, due.declaration().by(), person.id(), due.dwelling())
            == DeclarantRelation.PROVEN;
  }

  private PersonChange accept(
      Person person, PendingDeclaration known, Optional<Declaration> accepted) {
    DateRules.requireBorn(person, known.since());
    var today = LocalDate.now(clock);
    var next = person.residences().accept(known, accepted, today);
    var receipt =
        next.find(known.id())
            .map(home -> notifications.receipt(person, home, deadlines, today))
            .orElse(List.of());
    var caused =
        Stream.of(
                notifications.departures(person, next),
                notifications.accepted(person.id(), known),
                receipt)
            .flatMap(List::stream)
            .toList();
    return changed(person, next, caused);
  }

  private static PersonChange next(
      Person person,
      PendingDeclaration known,
      PendingDeclaration.State state,
      List<Notification> caused) {
    return changed(person, person.residences().decide(known, state), caused);
  }

  private static PersonChange changed(
      Person person, ResidenceHistory next, List<Notification> caused) {
    return new PersonChange(person.with(next), List.of(NotificationFacts.of(caused)));
  }

  private static PersonChange unchanged(Person person) {
    return new PersonChange(person, List.of());
  }

  private DeclarationResult change(
      PersonId id,
      ResidenceId declaration,
      BiFunction<Person, PendingDeclaration, PersonChange> change) {
    var seen = persons.require(id);
    var before = seen.state().residences().pending().find(declaration);
    var saved =
        persons.changeAndPublish(
            id,
            person -> {
              var known = person.residences().pending().find(declaration);
              if (known.isEmpty()) {
                requireRegistered(person, declaration, before);
                return unchanged(person);
              }
              if (!known.get().open()) {
                throw new RegistryException(ResidenceError.DECLARATION_DECIDED);
              }
              return change.apply(person, known.get());
            });
    boolean changed = saved.version() != seen.version();
    return saved
        .state()
        .residences()
        .pending()
        .find(declaration)
        .map(known -> DeclarationResult.pending(saved, known, false, changed, Optional.empty()))
        .orElseGet(() ->
            new DeclarationResult(
                saved,
                requireRegistered(saved.state(), declaration, before),
                false,
                changed,
                Optional.empty()));
  }

  /** What an accepted declaration became: a residence of its own, or part of a known one. */
  private static Residence requireRegistered(
      Person person, ResidenceId declaration, Optional<PendingDeclaration> before) {
    var history = person.residences();
    return history
        .find(declaration)
        .or(() ->
            before.flatMap(known -> history.matching(Residence.declared(known.registration()))))
        .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }

  private void requireSelf(PersonId id) {
    if (!declarantPolicy.isSelf(CurrentCaller.get(), id)) {
      throw DeclarantPolicy.notAuthorised(Declarant.SELF);
    }
  }
}
