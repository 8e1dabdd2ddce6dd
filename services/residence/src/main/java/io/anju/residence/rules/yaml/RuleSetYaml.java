package io.anju.residence.rules.yaml;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.EvidenceKind;
import io.anju.contract.residence.PermitGround;
import io.anju.residence.rules.ApplicantExclusion;
import io.anju.residence.rules.ApplicantRules;
import io.anju.residence.rules.CancellationGround;
import io.anju.residence.rules.DormancyRules;
import io.anju.residence.rules.EndorsementRules;
import io.anju.residence.rules.EntitlementRule;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.Material;
import io.anju.residence.rules.ReminderRules;
import io.anju.residence.rules.RuleReference;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.condition.HeldRecord;
import io.anju.residence.rules.settlement.CitySize;
import io.anju.residence.rules.settlement.CitySizes;
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
    List<String> corrects,
    Text title,
    List<String> divisions,
    LocalDate from,
    Optional<LocalDate> until,
    List<SourceYaml> sources,
    DeclarationsYaml declarations,
    ApplicantsYaml applicants,
    List<MaterialYaml> materials,
    DeadlineYaml decision,
    ProcedureYaml procedure,
    GuardianYaml guardianBelow,
    ConditionYaml grant,
    EndorsementYaml endorsement,
    Optional<DormancyYaml> dormancy,
    RemindersYaml reminders,
    List<CancellationGround> endings,
    List<EntitlementYaml> entitlements,
    List<CitySizesYaml> citySizes,
    List<SettlementYaml> settlement,
    Optional<PointsTableYaml> points) {

  /**
   * A statute that rules are grounded on, as written.
   *
   * @param issued empty for the registry's own choices, which no statute makes
   * @param until the first day on which it is no longer in force
   * @param read whether its text was read for these rules
   */
  record SourceYaml(
      String name,
      Optional<String> issued,
      Optional<LocalDate> inForce,
      Optional<LocalDate> until,
      boolean read) {

    boolean grounds(String article) {
      return article.startsWith(name);
    }
  }

  record MaterialYaml(
      String code,
      String article,
      Set<PermitGround> grounds,
      Set<EvidenceKind> papers,
      Set<HeldRecord> records,
      Text text) {

    Material toMaterial() {
      return new Material(
          code,
          OptionalCollections.orEmpty(grounds),
          new ProofYaml(papers, records, Optional.empty()).toProof(),
          text);
    }
  }

  record ApplicantsYaml(
      String article, ApplicantRules.Home home, List<ApplicantExclusion> excluded) {

    ApplicantRules toRules() {
      return new ApplicantRules(home, excluded);
    }
  }

  record GuardianYaml(int age, String article) {}

  record RemindersYaml(String article, List<Integer> daysBefore) {}

  record EndorsementYaml(
      String article,
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
      String article,
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

  record CitySizesYaml(
      CitySize size, Optional<LocalDate> from, String article, List<String> cities) {

    CitySizes toSizes() {
      return new CitySizes(
          size,
          from,
          article,
          OptionalCollections.orEmpty(cities).stream().map(DivisionCode::new).toList());
    }
  }

  record SettlementYaml(
      CitySize size,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      String article,
      Text text,
      Optional<ConditionYaml> condition) {

    SettlementRule toRule() {
      return new SettlementRule(
          size, from, until, article, text, condition.map(ConditionYaml::toCondition));
    }
  }

  RuleSet toRules() {
    return new RuleSet(
        new RuleReference(id, version),
        OptionalCollections.orEmpty(corrects),
        title,
        divisions.stream().map(DivisionCode::new).toList(),
        from,
        until,
        declarations.toRules(sources),
        applicants.toRules(),
        materials.stream().map(MaterialYaml::toMaterial).toList(),
        decision.toDeadline(sources),
        procedure.toRules(sources),
        guardianBelow.age(),
        grant.toCondition(),
        endorsement.toRules(),
        dormancy.map(DormancyYaml::toRules).orElse(DormancyRules.OFF),
        new ReminderRules(reminders.daysBefore()),
        OptionalCollections.orEmpty(endings),
        OptionalCollections.orEmpty(entitlements).stream().map(EntitlementYaml::toRule).toList(),
        new SettlementRules(
            OptionalCollections.orEmpty(citySizes).stream().map(CitySizesYaml::toSizes).toList(),
            OptionalCollections.orEmpty(settlement).stream().map(SettlementYaml::toRule).toList(),
            points.map(PointsTableYaml::toTable)));
  }
}
