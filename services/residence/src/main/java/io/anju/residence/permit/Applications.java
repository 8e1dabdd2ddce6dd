package io.anju.residence.permit;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.Proof;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Taking in applications (Decree 663 art. 9). */
public final class Applications {

  private final PermitBook permits;
  private final Persons persons;
  private final Eligibility eligibility;
  private final RuleSets rules;
  private final WorkingDays calendar;
  private final Standing standing;
  private final Ids ids;
  private final Representatives representatives;

  Applications(PermitBook permits, Persons persons, Eligibility eligibility, RuleSets rules, WorkingDays calendar, Standing standing,
      Ids ids, Representatives representatives) {
    this.permits = permits;
    this.persons = persons;
    this.eligibility = eligibility;
    this.rules = rules;
    this.calendar = calendar;
    this.standing = standing;
    this.ids = ids;
    this.representatives = representatives;
  }

  /**
   * Takes in an application whose materials are complete. Whether the conditions are met is decided later, by an officer: who
   * brings everything is not turned away at the counter (art. 20).
   *
   * @throws RegistryException {@code no-residence}, {@code permit-exists}, and {@code evidence-missing} telling everything at once
   */
  public Versioned<Permit> apply(ApplyFor request) {
    var act = standing.act();
    return representatives.applies(request, act.on()) ? CurrentCaller.asSystem(() -> applied(request, act)) : applied(request, act);
  }

  private Versioned<Permit> applied(ApplyFor request, Act act) {
    var person = persons.require(request.person()).state();
    var home = person.residences().current().orElseThrow(() -> new RegistryException(ResidenceError.NO_RESIDENCE));
    var set = rules.at(home.division(), act.on());
    requireNoneLive(person);
    var proofs = eligibility.circumstances(person, home.division(), act.on(), request.presented(), List.of()).proofs();
    requireComplete(set, person, request, proofs, act);
    var id = new PermitId(ids.next());
    var application = new Application(id, person.id(), home.division(), request.ground(), act.on(),
        set.decision().after(act.on(), calendar), proofs, request.applicant(), set.reference(),
        new Dossier(set.procedure().refusalReasons().map(within -> within.after(act.on(), calendar)), List.of(), List.of()));
    try {
      return permits.all().add(id.value(), Permit.Accepted.of(application, act));
    } catch (DuplicateException raced) {
      throw new RegistryException(ResidenceError.PERMIT_EXISTS);
    }
  }

  /** A permit that ended by time alone is recorded as ended before another is taken in. */
  private void requireNoneLive(Person person) {
    CurrentCaller.asSystem(() -> permits.ofPerson().live(person.id())).ifPresent(live -> {
      var now = standing.today(live.state());
      if (now instanceof Permit.Live) {
        throw new RegistryException(ResidenceError.PERMIT_EXISTS);
      }
      record(live, now);
    });
  }

  /** Whoever else recorded it meanwhile, a sweep or another counter, recorded the same. */
  private void record(Versioned<Permit> live, Permit now) {
    try {
      CurrentCaller.asSystem(() -> permits.all().save(live, now));
    } catch (RegistryException raced) {
      if (raced.code() != PlatformError.STALE_VERSION) {
        throw raced;
      }
    }
  }

  private static void requireComplete(RuleSet set, Person person, ApplyFor request, List<Proof> proofs, Act act) {
    var missing = new ArrayList<FieldError>();
    set.materials().stream().filter(material -> material.missing(request.ground(), proofs))
        .forEach(material -> missing.add(FieldError.of("evidence." + material.code(), "missing-material",
            Map.of("accepted", material.accepted(), "zh", material.text().zh(), "en", material.text().en()))));
    boolean young = person.ageOn(act.on()).filter(age -> age < set.guardianBelow()).isPresent();
    if (young && request.applicant().filter(Guardian.class::isInstance).isEmpty()) {
      missing.add(FieldError.of("applicant", "missing-guardian", Map.of("age", Integer.toString(set.guardianBelow()))));
    }
    request.applicant().filter(applicant -> !set.procedure().representatives().contains(applicant.as())).ifPresent(applicant ->
        missing.add(FieldError.of("applicant", "no-representative", Map.of("as", applicant.as().name()))));
    if (!missing.isEmpty()) {
      throw new RegistryException(ResidenceError.EVIDENCE_MISSING, missing);
    }
  }
}
