package io.anju.residence.declaration;

import io.anju.codes.DivisionCode;
import io.anju.residence.residence.Declaration;
import io.anju.residence.rules.DeclarationExemption;
import io.anju.residence.rules.DeclarationRules;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What the rule set in force where somebody lives demands of the declarant. */
record Duties(RuleSets rules, WorkingDays calendar) {

  /** A subtenant's deadline is his own: he tells the landlord (Shenzhen art. 12). Late is late by the day of declaring. */
  boolean late(DivisionCode division, Declaration declaration, LocalDate moved) {
    var demanded = demanded(division, declaration.on());
    return demanded.subtenant().filter(_ -> declaration.sublet())
        .map(deadline -> deadline.passed(moved, declaration.on(), calendar))
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
