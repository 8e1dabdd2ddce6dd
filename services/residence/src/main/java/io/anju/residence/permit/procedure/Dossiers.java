package io.anju.residence.permit.procedure;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.notification.Authority;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.ApprovedPermit;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitUpdates;
import io.anju.residence.permit.RefusedPermit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.permit.application.Dossier;
import io.anju.residence.permit.application.Enquiry;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.application.Supplement;
import io.anju.residence.rules.ProcedureRules;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.condition.Proof;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Enquiries to departments, written reasons and additional papers of a permit. */
public final class Dossiers {

  private final PermitUpdates updates;
  private final TimeDependentState timeDependentState;
  private final RuleSets rules;
  private final WorkingDays calendar;

  Dossiers(
      PermitUpdates updates,
      TimeDependentState timeDependentState,
      RuleSets rules,
      WorkingDays calendar) {
    this.updates = updates;
    this.timeDependentState = timeDependentState;
    this.rules = rules;
    this.calendar = calendar;
  }

  /**
   * Records an enquiry to a department about a condition, to be answered within the rule set's days
   * (Shenzhen procedure art. 16).
   */
  public Versioned<Permit> enquire(
      PermitId id, ExpectedVersion expected, Enquiry.Department department, String condition) {
    return updates.update(
        id,
        expected,
        permit -> {
          var accepted = requireAccepted(permit);
          var on = timeDependentState.actionContext().on();
          var by = lastDay(procedure(permit, on).verification(), on);
          return accepted.withDossier(
              accepted
                  .application()
                  .dossier()
                  .withEnquiry(new Enquiry(department, condition, on, by, Optional.empty())));
        });
  }

  /**
   * Records what a department answers (Shenzhen procedure arts. 16 and 19): its own officials do,
   * or the police for a department that answered them on paper.
   *
   * @param number of the enquiry, from 1; {@code not-found} for an unknown one; {@code forbidden}
   *     to officials of another department
   */
  public Versioned<Permit> recordReply(
      PermitId id, ExpectedVersion expected, int number, boolean confirmed, String reference) {
    return updates.update(
        id,
        expected,
        permit -> {
          var accepted = requireAccepted(permit);
          var dossier = accepted.application().dossier();
          var enquiry = requireEnquiry(dossier, number);
          var reply =
              new Enquiry.Reply(
                  timeDependentState.actionContext().on(),
                  confirmed,
                  reference,
                  requireAnswerable(enquiry));
          return accepted.withDossier(dossier.withReply(number - 1, enquiry.withReply(reply)));
        });
  }

  /** Whether the caller answers for the department itself, rather than the police for it. */
  private static boolean requireAnswerable(Enquiry enquiry) {
    var callers = Authority.of(CurrentCaller.get());
    boolean own = enquiry.department().authority().filter(callers::contains).isPresent();
    if (!own && !callers.contains(Authority.POLICE)) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    return own;
  }

  /**
   * The enquiry of that number to the caller's department; {@code not-found} for an unknown one,
   * {@code forbidden} to officials of another.
   */
  public Enquiry requireEnquiry(Permit permit, int number) {
    var enquiry = requireEnquiry(permit.application().dossier(), number);
    requireAnswerable(enquiry);
    return enquiry;
  }

  private static Enquiry requireEnquiry(Dossier dossier, int number) {
    if (number < 1 || number > dossier.enquiries().size()) {
      throw new RegistryException(PlatformError.NOT_FOUND);
    }
    return dossier.enquiries().get(number - 1);
  }

  /**
   * Extends the time for a decision once, as far as the rules let it be (Decree 663 art. 9: 30 days
   * from the application).
   *
   * @throws RegistryException {@code extension-impossible} where the rules know none, or the time
   *     was extended before
   */
  public Versioned<Permit> extend(PermitId id, ExpectedVersion expected, String reason) {
    return updates.update(
        id,
        expected,
        permit -> {
          var accepted = requireAccepted(permit);
          var context = timeDependentState.actionContext();
          var application = accepted.application();
          var by =
              lastDay(procedure(permit, context.on()).extended(), application.appliedOn())
                  .filter(_ -> application.dossier().extension().isEmpty())
                  .orElseThrow(() -> new RegistryException(ResidenceError.EXTENSION_IMPOSSIBLE));
          return accepted.extend(context, by, reason);
        });
  }

  /** The applicant asks for the reasons of a refusal in writing (Shenzhen art. 20). */
  public Versioned<Permit> requestWrittenReasons(PermitId id, ExpectedVersion expected) {
    return updates.update(
        id,
        expected,
        permit -> {
          var context = timeDependentState.actionContext();
          return requireRefused(permit)
              .requestWrittenReasons(
                  context, lastDay(procedure(permit, context.on()).writtenReasons(), context.on()));
        });
  }

  /** Records that the letter was sent. */
  public Versioned<Permit> recordWrittenReasons(
      PermitId id, ExpectedVersion expected, String reference) {
    return updates.update(
        id,
        expected,
        permit ->
            requireRefused(permit)
                .recordWrittenReasons(timeDependentState.actionContext(), reference));
  }

  /** Adds papers to an active or suspended permit; its evidence is reviewed again at once. */
  public Versioned<Permit> addEvidence(
      PermitId id, ExpectedVersion expected, List<Proof.Presented> papers) {
    return updates.update(
        id,
        expected,
        permit -> {
          var context = timeDependentState.actionContext();
          var brought = papers.stream().map(paper -> new Supplement(paper, context.on())).toList();
          return switch (permit) {
            case ActivePermit active -> active.addEvidence(context, brought);
            case SuspendedPermit suspended -> suspended.addEvidence(context, brought);
            case AcceptedPermit _, ApprovedPermit _, RefusedPermit _, CancelledPermit _ ->
                throw PermitUpdates.stateConflict(permit);
          };
        });
  }

  private ProcedureRules procedure(Permit permit, LocalDate on) {
    return rules.require(permit.application().rules()).procedure().asOf(on);
  }

  private Optional<LocalDate> lastDay(Optional<Deadline> deadline, LocalDate from) {
    return deadline.map(within -> within.lastDay(from, calendar));
  }

  private static AcceptedPermit requireAccepted(Permit permit) {
    return switch (permit) {
      case AcceptedPermit accepted -> accepted;
      case ApprovedPermit _,
          RefusedPermit _,
          ActivePermit _,
          SuspendedPermit _,
          CancelledPermit _ ->
          throw PermitUpdates.stateConflict(permit);
    };
  }

  private static RefusedPermit requireRefused(Permit permit) {
    return switch (permit) {
      case RefusedPermit refused -> refused;
      case AcceptedPermit _,
          ApprovedPermit _,
          ActivePermit _,
          SuspendedPermit _,
          CancelledPermit _ ->
          throw PermitUpdates.stateConflict(permit);
    };
  }
}
