package io.anju.residence.rules;

import io.anju.codes.DivisionCode;
import io.anju.residence.rules.condition.Condition;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.declaration.DeclarationRules;
import io.anju.residence.rules.settlement.SettlementRules;
import io.anju.residence.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The requirements of one statute from a day on.
 *
 * @param corrects earlier versions of it that had the statute wrong; what was decided by them goes
 *     on by this one
 * @param divisions where it applies; none means wherever no narrower set does
 * @param until the first day it no longer applies; empty while it is in force
 * @param applicants whom permits are for
 * @param decision how soon an application is decided and the card issued
 * @param procedure the authority's other deadlines
 * @param guardianBelow the age, in years, below which a guardian applies (Decree 663 art. 9)
 * @param grant who may have a permit
 * @param cancellationGrounds on what grounds the police cancel a permit
 */
public record RuleSet(
    RuleReference reference,
    List<String> corrects,
    Text title,
    List<DivisionCode> divisions,
    LocalDate from,
    Optional<LocalDate> until,
    DeclarationRules declarations,
    ApplicantRules applicants,
    List<Material> materials,
    Deadline decision,
    ProcedureRules procedure,
    int guardianBelow,
    Condition grant,
    EndorsementRules endorsement,
    DormancyRules dormancy,
    ReminderRules reminders,
    List<CancellationGround> cancellationGrounds,
    List<EntitlementRule> entitlements,
    SettlementRules settlement) {

  public RuleSet {
    corrects = List.copyOf(corrects);
    divisions = List.copyOf(divisions);
    materials = List.copyOf(materials);
    cancellationGrounds = List.copyOf(cancellationGrounds);
    entitlements = List.copyOf(entitlements);
  }

  /** Whether it is in force on a day by its own dates; a newer version may replace it. */
  boolean inForce(LocalDate on) {
    return !from.isAfter(on) && until.filter(end -> !end.isAfter(on)).isEmpty();
  }

  /** Whether outcomes recorded with a reference go by it. */
  boolean answersTo(RuleReference recorded) {
    return reference.equals(recorded)
        || reference.id().equals(recorded.id()) && corrects.contains(recorded.version());
  }

  boolean isNational() {
    return divisions.isEmpty();
  }

  /** How closely it is bound to a division, in digits; empty where it does not apply there. */
  Optional<Integer> specificity(DivisionCode division) {
    return divisions.stream()
        .filter(bound -> bound.covers(division))
        .map(bound -> bound.value().length())
        .max(Integer::compare)
        .or(() -> isNational() ? Optional.of(0) : Optional.empty());
  }
}
