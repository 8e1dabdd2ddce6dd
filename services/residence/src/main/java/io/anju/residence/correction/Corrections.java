package io.anju.residence.correction;

import io.anju.codes.Checked;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import io.anju.residence.notice.Authority;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitId;
import io.anju.residence.permit.Permits;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.residence.Residence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asking, deciding, and reading what was asked. */
public final class Corrections {

  private final CorrectionBook book;
  private final Persons persons;
  private final Permits permits;
  private final Consequences consequences;
  private final Deadlines deadlines;
  private final Ids ids;
  private final Clock clock;

  Corrections(CorrectionBook book, Persons persons, Permits permits, Consequences consequences, Deadlines deadlines, Ids ids, Clock clock) {
    this.book = book;
    this.persons = persons;
    this.permits = permits;
    this.consequences = consequences;
    this.deadlines = deadlines;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A person asks to have a datum corrected (PIPL art. 46). The authority it comes from is told.
   *
   * @throws RegistryException {@code invalid-request} where what it should be cannot be; {@code no-office} where no division serves
   *     the person
   */
  public Versioned<Correction> ask(PersonId me, Contention.Datum datum, String reason) {
    var flaws = PersonField.of(datum).map(field -> field.check(datum.shouldBe())).map(Checked::flaws).orElse(List.of());
    if (!flaws.isEmpty()) {
      throw new RegistryException(PlatformError.INVALID_REQUEST, flaws.stream().map(flaw -> new FieldError("shouldBe", flaw)).toList());
    }
    var person = persons.require(me).state();
    return asked(new CorrectionId(ids.next()), person.id(), office(person), datum, reason);
  }

  /**
   * The holder contests a refusal or cancellation (Shenzhen art. 50); the station's chief decides.
   *
   * @throws RegistryException {@code nothing-to-appeal} where it is neither; {@code appeal-exists}
   */
  public Versioned<Correction> appeal(PermitId id, String reason) {
    var permit = permits.require(id).state();
    switch (permit) {
      case Permit.Refused _, Permit.Cancelled _ -> { }
      case Permit.Accepted _, Permit.Approved _, Permit.Active _, Permit.Suspended _ ->
          throw new RegistryException(ResidenceError.NOTHING_TO_APPEAL);
    }
    try {
      return asked(new CorrectionId(id.value()), permit.holder(), permit.application().division(), new Contention.Refusal(id.value()),
          reason);
    } catch (DuplicateException before) {
      throw new RegistryException(ResidenceError.APPEAL_EXISTS);
    }
  }

  private Versioned<Correction> asked(CorrectionId id, PersonId person, DivisionCode division, Contention contention, String reason) {
    var today = LocalDate.now(clock);
    var request = new Request(id, person, division, contention, reason, today, deadlines.of(contention, today));
    var asked = CurrentCaller.asSystem(() -> book.all().add(id.value(), new Correction.Asked(request)));
    consequences.asked(request);
    return asked;
  }

  /** Where the person lives, else where they presented themselves last. */
  private static DivisionCode office(Person person) {
    return person.residences().newestFirst().stream().findFirst().map(Residence::division)
        .or(() -> Optional.of(person.registeredIn()).filter(some -> !some.isEmpty()).map(List::getLast))
        .orElseThrow(() -> new RegistryException(ResidenceError.NO_OFFICE));
  }

  /**
   * An official of the authority that is the source decides, with reasons; a name, a phone or a domicile is put right by it.
   *
   * @throws RegistryException {@code forbidden} to another authority, and to all but the station's chief for an appeal;
   *     {@code decided-already}
   */
  public Versioned<Correction> decide(CorrectionId id, boolean granted, String reasons, ExpectedVersion expected) {
    var seen = require(id);
    requireDeciding(CurrentCaller.get(), seen.state().request());
    expected.require(seen);
    var decision = new Correction.Decision(LocalDate.now(clock), CurrentCaller.get().subject(), reasons);
    Correction decided = switch (seen.state()) {
      case Correction.Asked asked -> granted ? asked.grant(decision) : asked.deny(decision);
      case Correction.Granted _, Correction.Denied _ -> throw new RegistryException(ResidenceError.DECIDED_ALREADY);
    };
    consequences.carryOut(decided);
    var saved = book.all().save(seen, decided);
    consequences.decided(decided);
    return saved;
  }

  /** {@code not-found}, or {@code forbidden} outside the caller's scope and to another authority than its source. */
  public Versioned<Correction> require(CorrectionId id) {
    var caller = CurrentCaller.get();
    var found = book.all().require(id.value());
    boolean theirs = caller.person().map(persons::knownAs).filter(me -> me.contains(found.state().request().person())).isPresent();
    if (!theirs && !Authority.of(caller).contains(found.state().request().contention().authority())) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    return found;
  }

  /** What the caller asked for, newest first. */
  public List<Versioned<Correction>> of(PersonId me, Optional<String> before, int limit) {
    var known = persons.knownAs(me);
    return CurrentCaller.asSystem(() -> book.listed().of(known, before, limit));
  }

  /** What the caller's office has to decide, asked for first. */
  public List<Versioned<Correction>> open(Caller caller, Optional<String> after, int limit) {
    var division = caller.division().orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
    return book.listed().open(Authority.of(caller), division, after, limit);
  }

  private static void requireDeciding(Caller caller, Request request) {
    boolean may = Authority.of(caller).contains(request.contention().authority()) && switch (request.contention()) {
      case Contention.Datum _ -> true;
      case Contention.Refusal _ -> caller.has(Role.STATION_CHIEF);
    };
    if (!may) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
  }
}
