package io.anju.residence.declaration;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.Declarant;
import io.anju.residence.registration.Declaration;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.deadline.WorkingDays;
import io.anju.residence.rules.declaration.DeclarationExemption;
import io.anju.residence.rules.declaration.DeclarationRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The deadlines and exemptions of the rule set in force in the division of a dwelling. */
record DeclarationDeadlines(RuleSets rules, WorkingDays calendar) {

  /**
   * Whether a move-in or a departure was declared late. Deadlines of their own apply to subtenants,
   * who notify the landlord (Shenzhen art. 12), to registered persons who move elsewhere (Zhejiang
   * art. 13), and to hourly and daily lets (Shenzhen art. 11).
   *
   * @param change whether the person was registered elsewhere before
   * @param dailyLet whether the dwelling is let by the hour or the day
   */
  boolean isLate(
      DivisionCode division,
      Declaration declaration,
      LocalDate movedOn,
      boolean change,
      boolean dailyLet) {
    var declarationRules = declarationRules(division, declaration.on());
    var specialDeadline =
        declaration.sublet()
            ? declarationRules.subtenant()
            : dailyLet && declaration.by() == Declarant.LANDLORD
                ? declarationRules.dailyLet()
                : change && declaration.by() == Declarant.SELF
                    ? declarationRules.change()
                    : Optional.<Deadline>empty();
    return specialDeadline
        .map(deadline -> deadline.passed(movedOn, declaration.on(), calendar))
        .orElseGet(
            () -> declarationRules.isLate(declaration.by(), movedOn, declaration.on(), calendar));
  }

  /** The last day on which a person may object to what somebody else declared on a day. */
  LocalDate objectionEnds(DivisionCode division, LocalDate declaredOn) {
    return declarationRules(division, declaredOn).objection().lastDay(declaredOn, calendar);
  }

  /** Why the stay is exempt; empty where it must be declared, or where its end is not known. */
  Optional<DeclarationExemption> exemption(DivisionCode division, MoveIn moveIn, LocalDate today) {
    return moveIn
        .until()
        .flatMap(until ->
            declarationRules(division, today)
                .exemptionFor(
                    moveIn.lodging(),
                    moveIn.declaredBy(),
                    ChronoUnit.DAYS.between(moveIn.since(), until)));
  }

  private DeclarationRules declarationRules(DivisionCode division, LocalDate on) {
    return rules.at(division, on).declarations();
  }
}
