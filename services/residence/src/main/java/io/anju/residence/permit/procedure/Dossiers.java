package io.anju.residence.permit.procedure;

import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.permit.AcceptedPermit;
import io.anju.residence.permit.ActivePermit;
import io.anju.residence.permit.ApprovedPermit;
import io.anju.residence.permit.CancelledPermit;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitUpdates;
import io.anju.residence.permit.RefusedPermit;
import io.anju.residence.permit.SuspendedPermit;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.permit.application.Enquiry;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.application.Supplement;
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
          var by =
              lastDay(rules.require(permit.application().rules()).procedure().verification(), on);
          return accepted.withDossier(
              accepted
                  .application()
                  .dossier()
                  .withEnquiry(new Enquiry(department, condition, on, by, Optional.empty())));
        });
  }

  /**
   * @param number of the enquiry, from 1; {@code not-found} for an unknown one
   */
  public Versioned<Permit> recordReply(
      PermitId id, ExpectedVersion expected, int number, boolean confirmed, String reference) {
    return updates.update(
        id,
        expected,
        permit -> {
          var accepted = requireAccepted(permit);
          var dossier = accepted.application().dossier();
          if (number < 1 || number > dossier.enquiries().size()) {
            throw new RegistryException(PlatformError.NOT_FOUND);
          }
          var reply =
              new Enquiry.Reply(timeDependentState.actionContext().on(), confirmed, reference);
          return accepted.withDossier(
              dossier.withReply(number - 1, dossier.enquiries().get(number - 1).withReply(reply)));
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
                  context,
                  lastDay(
                      rules.require(permit.application().rules()).procedure().writtenReasons(),
                      context.on()));
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
