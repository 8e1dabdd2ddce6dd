package io.anju.residence.rules.yaml;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.PermitGround;
import io.anju.residence.rules.CancellationGround;
import io.anju.residence.rules.DormancyRules;
import io.anju.residence.rules.EndorsementRules;
import io.anju.residence.rules.EntitlementRule;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.ReminderRules;
import io.anju.residence.rules.RuleReference;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.settlement.CitySize;
import io.anju.residence.rules.settlement.SettlementRule;
import io.anju.residence.rules.settlement.SettlementRules;
import io.anju.residence.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule set as it is written: field by field the published schema, which has been asked before.
 */
record RuleSetYaml(
    String id,
    String version,
    Text title,
    List<String> divisions,
    LocalDate from,
    Optional<LocalDate> until,
    DeclarationsYaml declarations,
    List<MaterialYaml> materials,
    Deadline decision,
    ProcedureYaml procedure,
    int guardianBelow,
    ConditionYaml grant,
    EndorsementYaml endorsement,
    DormancyYaml dormancy,
    ReminderRules reminders,
    List<CancellationGround> endings,
    List<EntitlementYaml> entitlements,
    Optional<CitySize> citySize,
    List<SettlementYaml> settlement,
    Optional<PointsTableYaml> points) {

  record EndorsementYaml(
      Optional<Integer> windowMonths,
      Optional<Integer> windowDays,
      ConditionYaml keeping,
      Optional<Integer> lapseMonths,
      boolean suspendedTimeCounts) {

    EndorsementRules toRules() {
      return new EndorsementRules(
          Period.of(0, windowMonths.orElse(0), windowDays.orElse(0)),
          keeping.toCondition(),
          lapseMonths.map(Period::ofMonths),
          suspendedTimeCounts);
    }
  }

  record DormancyYaml(
      Map<EvidenceCategory, Integer> graceDays,
      Map<PermitGround, Set<EvidenceCategory>> grounds,
      boolean anyGroundKeeps) {

    DormancyRules toRules() {
      var grace =
          graceDays.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, kind -> Period.ofDays(kind.getValue())));
      return new DormancyRules(grace, grounds, anyGroundKeeps);
    }
  }

  record EntitlementYaml(
      String code, String article, Text text, Optional<ConditionYaml> condition) {

    EntitlementRule toRule() {
      return new EntitlementRule(code, article, text, condition.map(ConditionYaml::toCondition));
    }
  }

  record SettlementYaml(
      CitySize size, String article, Text text, Optional<ConditionYaml> condition) {

    SettlementRule toRule() {
      return new SettlementRule(size, article, text, condition.map(ConditionYaml::toCondition));
    }
  }

  RuleSet toRules() {
    return new RuleSet(
        new RuleReference(id, version),
        title,
        divisions.stream().map(DivisionCode::new).toList(),
        from,
        until,
        declarations.toRules(),
        materials.stream().map(MaterialYaml::toMaterial).toList(),
        decision,
        procedure.toRules(),
        guardianBelow,
        grant.toCondition(),
        endorsement.toRules(),
        dormancy.toRules(),
        reminders,
        OptionalCollections.orEmpty(endings),
        OptionalCollections.orEmpty(entitlements).stream().map(EntitlementYaml::toRule).toList(),
        new SettlementRules(
            citySize,
            OptionalCollections.orEmpty(settlement).stream().map(SettlementYaml::toRule).toList(),
            points.map(PointsTableYaml::toTable)));
  }
}
