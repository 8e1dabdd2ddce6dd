package io.anju.residence.permit;

import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.rules.Deadline;
import io.anju.residence.rules.Proof;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked, answered and brought round a permit: enquiries to departments, reasons in writing,
 * more papers.
 */
public final class Dossiers {

  private final PermitUpdates updates;
  private final TimeDependentState timeDependentState;
  private final RuleSets rules;
  private final WorkingDays calendar;

  Dossiers(
      PermitRepository permits,
      TimeDependentState timeDependentState,
      RuleSets rules,
      WorkingDays calendar) {
    this.updates = new PermitUpdates(permits, timeDependentState);
    this.timeDependentState = timeDependentState;
    this.rules = rules;
    this.calendar = calendar;
  }

  /**
   * Asks a department to confirm a condition, within the rule set's days (Shenzhen procedure art.
   * 16).
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
   * @param number of the enquiry, from 1; {@code not-found} for one that was never put
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

  /** The letter went out. */
  public Versioned<Permit> recordWrittenReasons(
      PermitId id, ExpectedVersion expected, String reference) {
    return updates.update(
        id,
        expected,
        permit ->
            requireRefused(permit)
                .recordWrittenReasons(timeDependentState.actionContext(), reference));
  }

  /** More papers for a permit in use or asleep; its grounds are looked at again at once. */
  public Versioned<Permit> addEvidence(
      PermitId id, ExpectedVersion expected, List<Proof.Presented> papers) {
    return updates.update(
        id,
        expected,
        permit -> {
          var context = timeDependentState.actionContext();
          var brought = papers.stream().map(paper -> new Supplement(paper, context.on())).toList();
          return switch (permit) {
            case Permit.Active active -> active.addEvidence(context, brought);
            case Permit.Suspended suspended -> suspended.addEvidence(context, brought);
            case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ ->
                throw PermitUpdates.stateConflict(permit);
          };
        });
  }

  private Optional<LocalDate> lastDay(Optional<Deadline> deadline, LocalDate from) {
    return deadline.map(within -> within.lastDay(from, calendar));
  }

  private static Permit.Accepted requireAccepted(Permit permit) {
    return switch (permit) {
      case Permit.Accepted accepted -> accepted;
      case Permit.Approved _,
          Permit.Refused _,
          Permit.Active _,
          Permit.Suspended _,
          Permit.Cancelled _ ->
          throw PermitUpdates.stateConflict(permit);
    };
  }

  private static Permit.Refused requireRefused(Permit permit) {
    return switch (permit) {
      case Permit.Refused refused -> refused;
      case Permit.Accepted _,
          Permit.Approved _,
          Permit.Active _,
          Permit.Suspended _,
          Permit.Cancelled _ ->
          throw PermitUpdates.stateConflict(permit);
    };
  }
}
