package io.anju.residence.permit;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.residence.rules.Deadline;
import io.anju.residence.rules.Proof;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is asked, answered and brought round a permit: enquiries to departments, reasons in writing, more papers. */
public final class Dossiers {

  private final Changes changes;
  private final Standing standing;
  private final RuleSets rules;
  private final WorkingDays calendar;

  Dossiers(PermitBook permits, Standing standing, RuleSets rules, WorkingDays calendar) {
    this.changes = new Changes(permits, standing);
    this.standing = standing;
    this.rules = rules;
    this.calendar = calendar;
  }

  /** Asks a department to confirm a condition, within the rule set's days (Shenzhen procedure art. 16). */
  public Versioned<Permit> ask(PermitId id, ExpectedVersion expected, Enquiry.Department department, String condition) {
    return changes.change(id, expected, permit -> {
      var accepted = accepted(permit);
      var on = standing.act().on();
      var by = last(rules.require(permit.application().rules()).procedure().verification(), on);
      return accepted.enquired(accepted.application().dossier().asked(new Enquiry(department, condition, on, by, Optional.empty())));
    });
  }

  /** @param number of the enquiry, from 1; {@code not-found} for one that was never put */
  public Versioned<Permit> answer(PermitId id, ExpectedVersion expected, int number, boolean confirmed, String reference) {
    return changes.change(id, expected, permit -> {
      var accepted = accepted(permit);
      var dossier = accepted.application().dossier();
      if (number < 1 || number > dossier.enquiries().size()) {
        throw new RegistryException(PlatformError.NOT_FOUND);
      }
      var reply = new Enquiry.Reply(standing.act().on(), confirmed, reference);
      return accepted.enquired(dossier.answered(number - 1, dossier.enquiries().get(number - 1).answered(reply)));
    });
  }

  /** The applicant asks for the reasons of a refusal in writing (Shenzhen art. 20). */
  public Versioned<Permit> askInWriting(PermitId id, ExpectedVersion expected) {
    return changes.change(id, expected, permit -> {
      var act = standing.act();
      return refused(permit).askInWriting(act, last(rules.require(permit.application().rules()).procedure().writtenReasons(), act.on()));
    });
  }

  /** The letter went out. */
  public Versioned<Permit> answerInWriting(PermitId id, ExpectedVersion expected, String reference) {
    return changes.change(id, expected, permit -> refused(permit).answerInWriting(standing.act(), reference));
  }

  /** More papers for a permit in use or asleep; its grounds are looked at again at once. */
  public Versioned<Permit> supplement(PermitId id, ExpectedVersion expected, List<Proof.Presented> papers) {
    return changes.change(id, expected, permit -> {
      var act = standing.act();
      var brought = papers.stream().map(paper -> new Supplement(paper, act.on())).toList();
      return switch (permit) {
        case Permit.Active active -> active.supplement(act, brought);
        case Permit.Suspended asleep -> asleep.supplement(act, brought);
        case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ -> throw Changes.not(permit);
      };
    });
  }

  private Optional<LocalDate> last(Optional<Deadline> deadline, LocalDate from) {
    return deadline.map(within -> within.after(from, calendar));
  }

  private static Permit.Accepted accepted(Permit permit) {
    return switch (permit) {
      case Permit.Accepted accepted -> accepted;
      case Permit.Approved _, Permit.Refused _, Permit.Active _, Permit.Suspended _, Permit.Cancelled _ -> throw Changes.not(permit);
    };
  }

  private static Permit.Refused refused(Permit permit) {
    return switch (permit) {
      case Permit.Refused refused -> refused;
      case Permit.Accepted _, Permit.Approved _, Permit.Active _, Permit.Suspended _, Permit.Cancelled _ -> throw Changes.not(permit);
    };
  }
}
