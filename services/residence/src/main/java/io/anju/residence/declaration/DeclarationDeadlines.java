package io.anju.residence.declaration;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.residence.evidence.KnownEmployment;
import io.anju.residence.person.Person;
import io.anju.residence.registration.Declaration;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.deadline.WorkingDays;
import io.anju.residence.rules.declaration.DeclarationExemption;
import io.anju.residence.rules.declaration.DeclarationRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The deadlines and exemptions of the rule set in force in the division of a dwelling.
 *
 * @param employments of a person, by all ids
 */
record DeclarationDeadlines(
    RuleSets rules,
    WorkingDays calendar,
    Function<List<PersonId>, List<KnownEmployment>> employments) {

  /** Without employment records. */
  DeclarationDeadlines(RuleSets rules, WorkingDays calendar) {
    this(rules, calendar, _ -> List.of());
  }

  /**
   * Whether a move-in was declared late, as {@link #isLate}. A foreign citizen outside a hotel is
   * declared within 24 hours everywhere, however short the stay (出境入境管理法 art. 39); an employer
   * reports from the hiring on, where that is later (Zhejiang art. 8).
   */
  boolean isMoveInLate(
      DivisionCode division,
      Declaration declaration,
      MoveIn moveIn,
      Person person,
      Optional<DeclarationExemption> exemption) {
    if (isForeignerAtHome(person, moveIn)) {
      return rules
          .national(declaration.on())
          .declarations()
          .asOf(declaration.on())
          .foreigner()
          .filter(deadline -> deadline.passed(moveIn.since(), declaration.on(), calendar))
          .isPresent();
    }
    boolean change = person.residences().current().isPresent();
    return exemption.isEmpty()
        && hiredLater(division, declaration, moveIn, person)
            .orElseGet(
                () -> isLate(division, declaration, moveIn.since(), change, moveIn.dailyLet()));
  }

  /** Whether no exemption holds because a foreign citizen lives outside a hotel. */
  static boolean isForeignerAtHome(Person person, MoveIn moveIn) {
    return switch (person.identity().document().type()) {
      case PASSPORT, FOREIGN_PERMANENT_RESIDENT ->
          moveIn.declaredBy() != Declarant.HOTEL
              && moveIn.lodging() != DeclarationExemption.Lodging.HOTEL;
      case RESIDENT_ID, HMT_RESIDENCE_PERMIT -> false;
    };
  }

  /** Whether an employer was late from a hiring after the move-in; empty where there is none. */
  private Optional<Boolean> hiredLater(
      DivisionCode division, Declaration declaration, MoveIn moveIn, Person person) {
    return declaration.by() == Declarant.EMPLOYER
        ? declarationRules(division, declaration.on())
            .hiring()
            .flatMap(deadline ->
                employments.apply(person.ids()).stream()
                    .filter(job ->
                        declaration
                            .uscc()
                            .map(CreditCode::value)
                            .filter(uscc -> !uscc.equals(job.uscc()))
                            .isEmpty())
                    .map(KnownEmployment::from)
                    .filter(from -> from.isAfter(moveIn.since()) && !from.isAfter(declaration.on()))
                    .max(Comparator.naturalOrder())
                    .map(from -> deadline.passed(from, declaration.on(), calendar)))
        : Optional.empty();
  }

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

  /** The provision by which a registered person is given a receipt; empty where none is. */
  Optional<String> receiptArticle(DivisionCode division, LocalDate on) {
    return declarationRules(division, on).receiptArticle();
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
    return rules.at(division, on).declarations().asOf(on);
  }
}
