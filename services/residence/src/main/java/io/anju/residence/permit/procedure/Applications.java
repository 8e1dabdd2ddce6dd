package io.anju.residence.permit.procedure;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.notification.NotificationFacts;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.ActionContext;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitNotifications;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.permit.PermitUpdates;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.Dossier;
import io.anju.residence.permit.application.Guardian;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.condition.Finding;
import io.anju.residence.rules.condition.Proof;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accepts applications for permits (Decree 663 art. 9). */
public final class Applications {

  private final PermitRepository permitRepository;
  private final PermitUpdates updates;
  private final Persons persons;
  private final Eligibility eligibility;
  private final RuleSets rules;
  private final WorkingDays calendar;
  private final TimeDependentState timeDependentState;
  private final Ids ids;
  private final Representatives representatives;

  public Applications(
      PermitRepository permitRepository,
      PermitUpdates updates,
      Persons persons,
      Eligibility eligibility,
      RuleSets rules,
      WorkingDays calendar,
      TimeDependentState timeDependentState,
      Ids ids,
      Representatives representatives) {
    this.permitRepository = permitRepository;
    this.updates = updates;
    this.persons = persons;
    this.eligibility = eligibility;
    this.rules = rules;
    this.calendar = calendar;
    this.timeDependentState = timeDependentState;
    this.ids = ids;
    this.representatives = representatives;
  }

  /**
   * Accepts an application whose materials are complete. An officer decides later whether the
   * conditions are met (art. 20).
   *
   * @throws RegistryException {@code residence-missing}, {@code permit-exists}, {@code
   *     evidence-missing} naming everything at once, and {@code applicant-excluded} naming besides
   *     why the permit is not for the person, and which way is theirs
   */
  public Versioned<Permit> apply(ApplyForPermit request) {
    var context = timeDependentState.actionContext();
    // A proven employer or school has no scope over the person.
    return representatives.isAffiliatedOrganisation(request, context.on())
        ? CurrentCaller.asSystem(() -> accept(request, context))
        : accept(request, context);
  }

  private Versioned<Permit> accept(ApplyForPermit request, ActionContext context) {
    var person = persons.require(request.person()).state();
    var home =
        person.residences().current().orElseThrow(() -> withoutResidence(person, context.on()));
    var set = rules.at(home.division(), context.on());
    var exclusions = eligibility.exclusions(person, set, Optional.of(home.division()));
    if (exclusions.isEmpty()) {
      requireNoLivePermit(person);
    }
    var proofs =
        eligibility
            .circumstances(person, home.division(), context.on(), request.presented(), List.of())
            .proofs();
    requireComplete(set, person, request, proofs, context, exclusions);
    var id = new PermitId(ids.next());
    var application =
        new Application(
            id,
            person.id(),
            home.division(),
            request.ground(),
            context.on(),
            set.decision().lastDay(context.on(), calendar),
            proofs,
            request.applicant(),
            set.reference(),
            new Dossier(
                set.procedure()
                    .asOf(context.on())
                    .refusalReasons()
                    .map(within -> within.lastDay(context.on(), calendar)),
                List.of(),
                List.of()));
    var accepted = AcceptedPermit.of(application, context);
    try {
      return permitRepository
          .aggregates()
          .add(
              id.value(),
              accepted,
              NotificationFacts.of(PermitNotifications.ofApplication(accepted, context.on())));
    } catch (DuplicateException conflict) {
      throw new RegistryException(ResidenceError.PERMIT_EXISTS);
    }
  }

  /** A permit that ended by time alone is saved as ended before another application is accepted. */
  private void requireNoLivePermit(Person person) {
    // The permit may lie in a division outside the caller's scope.
    CurrentCaller.asSystem(() -> permitRepository.byHolder().findLive(person.id()))
        .ifPresent(live -> {
          var now = timeDependentState.asOfToday(live.state());
          if (now instanceof Permit.Live) {
            throw new RegistryException(ResidenceError.PERMIT_EXISTS);
          }
          saveEnded(live, now);
        });
  }

  /** A sweep or another application that saved it first saved the same. */
  private void saveEnded(Versioned<Permit> live, Permit now) {
    try {
      // A change by time alone has no caller.
      CurrentCaller.asSystem(() -> updates.save(live, now));
    } catch (RegistryException conflict) {
      if (conflict.code() != PlatformError.STALE_VERSION) {
        throw conflict;
      }
    }
  }

  private static void requireComplete(
      RuleSet set,
      Person person,
      ApplyForPermit request,
      List<Proof> proofs,
      ActionContext context,
      List<Finding> exclusions) {
    var missing = new ArrayList<>(exclusionErrors(exclusions));
    set.materials().stream()
        .filter(material -> material.missing(request.ground(), proofs))
        .forEach(material ->
            missing.add(
                FieldError.of(
                    "evidence." + material.code(),
                    "material-missing",
                    Map.of(
                        "accepted",
                        material.accepted(),
                        "zh",
                        material.text().zh(),
                        "en",
                        material.text().en()))));
    boolean young = person.ageOn(context.on()).filter(age -> age < set.guardianBelow()).isPresent();
    if (young && request.applicant().filter(Guardian.class::isInstance).isEmpty()) {
      missing.add(
          FieldError.of(
              "applicant",
              "guardian-missing",
              Map.of("age", Integer.toString(set.guardianBelow()))));
    }
    request
        .applicant()
        .filter(applicant -> !set.procedure().representatives().contains(applicant.capacity()))
        .ifPresent(applicant ->
            missing.add(
                FieldError.of(
                    "applicant",
                    "representative-not-allowed",
                    Map.of("as", applicant.capacity().name()))));
    if (!missing.isEmpty()) {
      throw new RegistryException(
          exclusions.isEmpty()
              ? ResidenceError.EVIDENCE_MISSING
              : ResidenceError.APPLICANT_EXCLUDED,
          missing);
    }
  }

  /** Whom a permit is not for anywhere is not asked to register a residence first. */
  private RegistryException withoutResidence(Person person, LocalDate on) {
    var exclusions = eligibility.exclusions(person, rules.national(on), Optional.empty());
    return exclusions.isEmpty()
        ? new RegistryException(ResidenceError.RESIDENCE_MISSING)
        : new RegistryException(ResidenceError.APPLICANT_EXCLUDED, exclusionErrors(exclusions));
  }

  private static List<FieldError> exclusionErrors(List<Finding> exclusions) {
    return exclusions.stream()
        .map(finding ->
            FieldError.of(
                "personId",
                finding.code(),
                Map.of(
                    "article",
                    finding.article(),
                    "zh",
                    finding.text().zh(),
                    "en",
                    finding.text().en())))
        .toList();
  }
}
