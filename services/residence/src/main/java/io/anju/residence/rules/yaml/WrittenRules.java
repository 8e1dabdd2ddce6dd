package io.anju.residence.rules.yaml;

import io.anju.codes.DivisionCode;
import io.anju.contract.PermitGround;
import io.anju.residence.rules.CitySize;
import io.anju.residence.rules.Deadline;
import io.anju.residence.rules.DormancyRules;
import io.anju.residence.rules.EndingRule;
import io.anju.residence.rules.EndorsementRules;
import io.anju.residence.rules.EntitlementRule;
import io.anju.residence.rules.Lapse;
import io.anju.residence.rules.ReminderRules;
import io.anju.residence.rules.RuleReference;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.SettlementRule;
import io.anju.residence.rules.SettlementRules;
import io.anju.residence.rules.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule set as it is written: field by field the published schema, which has been asked before. */
record WrittenRules(
    String id,
    String version,
    Text title,
    List<String> divisions,
    LocalDate from,
    Optional<LocalDate> until,
    WrittenDeclarations declarations,
    List<WrittenMaterial> materials,
    Deadline decision,
    WrittenProcedure procedure,
    int guardianBelow,
    WrittenCondition grant,
    WrittenEndorsement endorsement,
    WrittenDormancy dormancy,
    ReminderRules reminders,
    List<EndingRule> endings,
    List<WrittenEntitlement> entitlements,
    Optional<CitySize> citySize,
    List<WrittenSettlement> settlement,
    Optional<WrittenPoints> points) {

  record WrittenEndorsement(Optional<Integer> windowMonths, Optional<Integer> windowDays, WrittenCondition keeping,
      Optional<Integer> lapseMonths, boolean suspendedTimeCounts) {

    EndorsementRules toRules() {
      return new EndorsementRules(Period.of(0, windowMonths.orElse(0), windowDays.orElse(0)), keeping.toCondition(),
          lapseMonths.map(Period::ofMonths), suspendedTimeCounts);
    }
  }

  record WrittenDormancy(Map<Lapse, Integer> graceDays, Map<PermitGround, Set<Lapse>> grounds, boolean anyGroundKeeps) {

    DormancyRules toRules() {
      var grace = graceDays.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, kind -> Period.ofDays(kind.getValue())));
      return new DormancyRules(grace, grounds, anyGroundKeeps);
    }
  }

  record WrittenEntitlement(String code, String article, Text text, Optional<WrittenCondition> condition) {

    EntitlementRule toRule() {
      return new EntitlementRule(code, article, text, condition.map(WrittenCondition::toCondition));
    }
  }

  record WrittenSettlement(CitySize size, String article, Text text, Optional<WrittenCondition> condition) {

    SettlementRule toRule() {
      return new SettlementRule(size, article, text, condition.map(WrittenCondition::toCondition));
    }
  }

  RuleSet toRules() {
    return new RuleSet(new RuleReference(id, version), title, divisions.stream().map(DivisionCode::new).toList(), from, until,
        declarations.toRules(), materials.stream().map(WrittenMaterial::toMaterial).toList(), decision, procedure.toRules(), guardianBelow,
        grant.toCondition(), endorsement.toRules(), dormancy.toRules(), reminders, Absent.none(endings),
        Absent.none(entitlements).stream().map(WrittenEntitlement::toRule).toList(),
        new SettlementRules(citySize, Absent.none(settlement).stream().map(WrittenSettlement::toRule).toList(),
            points.map(WrittenPoints::toTable)));
  }
}
