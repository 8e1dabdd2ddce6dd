package io.anju.residence.rules.declaration;

import io.anju.contract.residence.Declarant;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How soon each declarant must declare, and what need not be declared. A deadline the statute does
 * not set is empty.
 *
 * @param deadlines after moving in or out, for every declarant; 0 days means at once
 * @param dailyLet for landlords who let by the hour or the day (Shenzhen art. 11)
 * @param subtenant for a tenant who takes in another person to notify the landlord (Shenzhen art.
 *     12)
 * @param change for a new address or place of work (Zhejiang art. 13)
 * @param hiring for an employer, from the hiring where that is later than the move-in (Zhejiang
 *     art. 8)
 * @param foreigner for everybody who lodges a foreign citizen outside a hotel (出境入境管理法 art. 39)
 * @param receiptArticle the provision by which a registered person is given a receipt (Hangzhou
 *     arts. 13 and 25); empty where none is
 * @param objection how long a person may object before somebody else's declaration ends their home
 *     elsewhere
 */
public record DeclarationRules(
    Map<Declarant, Deadline> deadlines,
    Optional<Deadline> dailyLet,
    Optional<Deadline> subtenant,
    Optional<Deadline> change,
    Optional<Deadline> hiring,
    Optional<Deadline> foreigner,
    Optional<String> receiptArticle,
    Deadline objection,
    List<DeclarationExemption> exemptions) {

  /** Where a rule set states none. */
  public static final Deadline DEFAULT_OBJECTION = new Deadline(15, Deadline.Days.CALENDAR);

  public DeclarationRules {
    deadlines = Map.copyOf(deadlines);
    exemptions = List.copyOf(exemptions);
    for (var declarant : Declarant.values()) {
      if (!deadlines.containsKey(declarant)) {
        throw new IllegalArgumentException("No deadline for " + declarant);
      }
    }
  }

  /** The same on a day: without the deadlines whose provision is no longer in force. */
  public DeclarationRules asOf(LocalDate on) {
    return new DeclarationRules(
        deadlines,
        dailyLet.filter(one -> one.inForce(on)),
        subtenant.filter(one -> one.inForce(on)),
        change.filter(one -> one.inForce(on)),
        hiring.filter(one -> one.inForce(on)),
        foreigner.filter(one -> one.inForce(on)),
        receiptArticle,
        objection.inForce(on) ? objection : DEFAULT_OBJECTION,
        exemptions);
  }

  /** Whether a declaration is late: it is accepted and marked, and leads to no automatic fine. */
  public boolean isLate(
      Declarant declarant, LocalDate moved, LocalDate declared, WorkingDays calendar) {
    return Objects.requireNonNull(deadlines.get(declarant), "deadline")
        .passed(moved, declared, calendar);
  }

  /** Why a stay of so many days need not be declared; empty where it must. */
  public Optional<DeclarationExemption> exemptionFor(
      DeclarationExemption.Lodging lodging, Declarant declarant, long days) {
    return exemptions.stream()
        .filter(exemption -> exemption.covers(lodging, declarant, days))
        .findFirst();
  }
}
