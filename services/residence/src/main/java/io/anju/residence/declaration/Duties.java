package io.anju.residence.declaration;

import io.anju.codes.DivisionCode;
import io.anju.contract.Declarant;
import io.anju.residence.residence.Declaration;
import io.anju.residence.rules.Deadline;
import io.anju.residence.rules.DeclarationExemption;
import io.anju.residence.rules.DeclarationRules;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What the rule set in force where somebody lives demands of the declarant. */
record Duties(RuleSets rules, WorkingDays calendar) {

  /**
   * Whether a move, in or out, was declared late. A subtenant's deadline is his own: he tells the landlord (Shenzhen art. 12); so is
   * that of a registered person who moves on (Zhejiang art. 13), and of who lets by the hour or the day (Shenzhen art. 11).
   *
   * @param change whether the person was registered elsewhere until then
   * @param dailyLet whether the dwelling is let by the hour or the day
   */
  boolean late(DivisionCode division, Declaration declaration, LocalDate moved, boolean change, boolean dailyLet) {
    var demanded = demanded(division, declaration.on());
    var own = declaration.sublet() ? demanded.subtenant()
        : dailyLet && declaration.by() == Declarant.LANDLORD ? demanded.dailyLet()
        : change && declaration.by() == Declarant.SELF ? demanded.change()
        : Optional.<Deadline>empty();
    return own.map(deadline -> deadline.passed(moved, declaration.on(), calendar))
        .orElseGet(() -> demanded.late(declaration.by(), moved, declaration.on(), calendar));
  }

  /** Why the stay need not be declared; empty where it must, or where its end is not known. */
  Optional<DeclarationExemption> exempt(DivisionCode division, MoveIn moveIn, LocalDate today) {
    return moveIn.until().flatMap(until -> demanded(division, today)
        .exempt(moveIn.lodging(), moveIn.declaredBy(), ChronoUnit.DAYS.between(moveIn.since(), until)));
  }

  private DeclarationRules demanded(DivisionCode division, LocalDate on) {
    return rules.at(division, on).declarations();
  }
}
