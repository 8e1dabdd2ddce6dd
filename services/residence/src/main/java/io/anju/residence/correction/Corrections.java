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
import io.anju.residence.permit.Permits;
import io.anju.residence.permit.RefusedPermit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Residence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asking, deciding, and reading what was asked. */
public final class Corrections {

  private final CorrectionRepository repository;
  private final Persons persons;
  private final Permits permits;
  private final CorrectionEffects effects;
  private final CorrectionDeadlines deadlines;
  private final Ids ids;
  private final Clock clock;

  Corrections(
      CorrectionRepository repository,
      Persons persons,
      Permits permits,
      CorrectionEffects effects,
      CorrectionDeadlines deadlines,
      Ids ids,
      Clock clock) {
    this.repository = repository;
    this.persons = persons;
    this.permits = permits;
    this.effects = effects;
    this.deadlines = deadlines;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A person asks to have a datum corrected (PIPL art. 46). The authority it comes from is told.
   *
   * @throws RegistryException {@code invalid-request} where what it should be cannot be; {@code
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
   * The holder contests a refusal or cancellation (Shenzhen art. 50); the station's chief decides.
   *
   * @throws RegistryException {@code appeal-impossible} where it is neither; {@code appeal-exists}
   */
  public Versioned<Correction> appeal(PermitId id, String reason) {
    var permit = permits.require(id).state();
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
    var asked =
        CurrentCaller.asSystem(
            () -> repository.all().add(id.value(), new Correction.Pending(application)));
    effects.notifyAuthority(application);
    return asked;
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
   * An official of the authority that is the source decides, with reasons; a name, a phone or a
   * domicile is put right by it.
   *
   * @throws RegistryException {@code forbidden} to another authority, and to all but the station's
   *     chief for an appeal; {@code decision-exists}
   */
  public Versioned<Correction> decide(
      CorrectionId id, boolean granted, String reasons, ExpectedVersion expected) {
    var loaded = require(id);
    requireMayDecide(CurrentCaller.get(), loaded.state().application());
    expected.require(loaded);
    var decision =
        new Correction.Decision(LocalDate.now(clock), CurrentCaller.get().subject(), reasons);
    Correction decided =
        switch (loaded.state()) {
          case Correction.Pending asked -> granted ? asked.grant(decision) : asked.deny(decision);
          case Correction.Granted _, Correction.Denied _ ->
              throw new RegistryException(ResidenceError.DECISION_EXISTS);
        };
    effects.apply(decided);
    var saved = repository.all().save(loaded, decided);
    effects.notifyPerson(decided);
    return saved;
  }

  /**
   * {@code not-found}, or {@code forbidden} outside the caller's scope and to another authority
   * than its source.
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

  /** What the caller asked for, newest first. */
  public List<Versioned<Correction>> submittedBy(PersonId me, Optional<String> before, int limit) {
    var personIds = persons.allIdsOf(me);
    return CurrentCaller.asSystem(() -> repository.queries().submittedBy(personIds, before, limit));
  }

  /** What the caller's office has to decide, asked for first. */
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
