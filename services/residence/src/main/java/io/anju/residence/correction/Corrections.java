package io.anju.residence.correction;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.codes.validation.Checked;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.notification.Authority;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.ApprovedPermit;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.RefusedPermit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.OwnCase;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Residence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Applications for corrections and appeals, and the decisions on them. */
public final class Corrections {

  private final CorrectionRepository repository;
  private final Persons persons;
  private final Function<PermitId, Permit> permitOf;
  private final CorrectionEffects effects;
  private final CorrectionDeadlines deadlines;
  private final Ids ids;
  private final Clock clock;

  /**
   * @param permitOf the permit with an id, as the caller may read it
   */
  Corrections(
      CorrectionRepository repository,
      Persons persons,
      Function<PermitId, Permit> permitOf,
      CorrectionEffects effects,
      CorrectionDeadlines deadlines,
      Ids ids,
      Clock clock) {
    this.repository = repository;
    this.persons = persons;
    this.permitOf = permitOf;
    this.effects = effects;
    this.deadlines = deadlines;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A person applies to have a datum corrected (PIPL art. 46). The authority that is its source is
   * notified.
   *
   * @throws RegistryException {@code invalid-request} where the corrected value is invalid; {@code
   *     division-missing} where no division serves the person
   */
  public Versioned<Correction> submit(PersonId me, Objection.Datum datum, String reason) {
    var validationErrors =
        PersonField.of(datum)
            .map(field -> field.check(datum.correctedValue()))
            .map(Checked::errors)
            .orElse(List.of());
    if (!validationErrors.isEmpty()) {
      throw new RegistryException(
          PlatformError.INVALID_REQUEST,
          validationErrors.stream()
              .map(validationError -> new FieldError("shouldBe", validationError))
              .toList());
    }
    var person = persons.require(me).state();
    return create(
        new CorrectionId(ids.next()), person.id(), responsibleDivision(person), datum, reason);
  }

  /**
   * The holder appeals against a refusal or cancellation (Shenzhen art. 50); the chief of the
   * station decides.
   *
   * @throws RegistryException {@code appeal-impossible} where the permit is in another state;
   *     {@code appeal-exists}
   */
  public Versioned<Correction> appeal(PermitId id, String reason) {
    var permit = permitOf.apply(id);
    switch (permit) {
      case RefusedPermit _, CancelledPermit _ -> {}
      case AcceptedPermit _, ApprovedPermit _, ActivePermit _, SuspendedPermit _ ->
          throw new RegistryException(ResidenceError.APPEAL_IMPOSSIBLE);
    }
    try {
      return create(
          new CorrectionId(id.value()),
          permit.holder(),
          permit.application().division(),
          new Objection.PermitDecision(id.value()),
          reason);
    } catch (DuplicateException before) {
      throw new RegistryException(ResidenceError.APPEAL_EXISTS);
    }
  }

  private Versioned<Correction> create(
      CorrectionId id, PersonId person, DivisionCode division, Objection objection, String reason) {
    var today = LocalDate.now(clock);
    var application =
        new CorrectionApplication(
            id, person, division, objection, reason, today, deadlines.of(objection, today));
    // As the system: the division of the office, not the applicant, owns the record.
    return CurrentCaller.asSystem(() ->
        repository
            .all()
            .add(id.value(), new Correction.Pending(application), effects.submitted(application)));
  }

  /** Where the person lives, else where they presented themselves last. */
  private static DivisionCode responsibleDivision(Person person) {
    return person.residences().newestFirst().stream()
        .findFirst()
        .map(Residence::division)
        .or(() ->
            Optional.of(person.registeredIn()).filter(some -> !some.isEmpty()).map(List::getLast))
        .orElseThrow(() -> new RegistryException(ResidenceError.DIVISION_MISSING));
  }

  /**
   * An official of the authority that is the source decides, with reasons. Granting the correction
   * of a name, a phone number or a domicile carries it out; the person is notified.
   *
   * @throws RegistryException {@code forbidden} to another authority, and to all but the station's
   *     chief for an appeal; {@code decision-exists}
   */
  public Versioned<Correction> decide(
      CorrectionId id, boolean granted, String reasons, ExpectedVersion expected) {
    var loaded = require(id);
    requireMayDecide(CurrentCaller.get(), loaded.state().application());
    expected.require(loaded);
    OwnCase.refuse(persons.allIdsOf(loaded.state().application().person()));
    var decision =
        new Correction.Decision(LocalDate.now(clock), CurrentCaller.get().subject(), reasons);
    return switch (loaded.state()) {
      case Correction.Pending pending ->
          granted ? grant(loaded, pending.grant(decision)) : deny(loaded, pending.deny(decision));
      case Correction.Granted _, Correction.Denied _ ->
          throw new RegistryException(ResidenceError.DECISION_EXISTS);
    };
  }

  private Versioned<Correction> grant(Versioned<Correction> loaded, Correction.Granted granted) {
    effects.apply(granted);
    return repository.all().save(loaded, granted, effects.granted(granted));
  }

  private Versioned<Correction> deny(Versioned<Correction> loaded, Correction.Denied denied) {
    return repository.all().save(loaded, denied, effects.denied(denied));
  }

  /**
   * @throws RegistryException {@code not-found}; {@code forbidden} outside the caller's scope and
   *     to another authority than its source
   */
  public Versioned<Correction> require(CorrectionId id) {
    var caller = CurrentCaller.get();
    var found = repository.all().require(id.value());
    boolean ownCorrection =
        caller
            .person()
            .map(persons::allIdsOf)
            .filter(me -> me.contains(found.state().application().person()))
            .isPresent();
    if (!ownCorrection
        && !Authority.of(caller).contains(found.state().application().objection().authority())) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    return found;
  }

  /** The applications of a person, newest first. */
  public List<Versioned<Correction>> submittedBy(PersonId me, Optional<String> before, int limit) {
    var personIds = persons.allIdsOf(me);
    // As the system: applications under former ids are the person's too, but not in a token's
    // scope.
    return CurrentCaller.asSystem(() -> repository.queries().submittedBy(personIds, before, limit));
  }

  /** The applications that the caller's office has to decide, the oldest first. */
  public List<Versioned<Correction>> pending(Caller caller, Optional<String> after, int limit) {
    var division =
        caller.division().orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
    return repository.queries().pending(Authority.of(caller), division, after, limit);
  }

  private static void requireMayDecide(Caller caller, CorrectionApplication application) {
    boolean may =
        Authority.of(caller).contains(application.objection().authority())
            && switch (application.objection()) {
              case Objection.Datum _ -> true;
              case Objection.PermitDecision _ -> caller.has(Role.STATION_CHIEF);
            };
    if (!may) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
  }
}
