package io.anju.residence.rules.web;

import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.PermitGround;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.ProcedureRules;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.settlement.CitySize;
import io.anju.residence.rules.settlement.Indicator;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that hold in a division on a day, in the reader's language.
 *
 * @param excluded whom permits are not for, and which way is theirs
 * @param dormancy null where no permit is suspended because its evidence ended
 * @param holidaysAnnouncedThrough the last year whose working days are announced: later deadlines
 *     are provisional
 */
record RulesResponse(
    RuleSetResponse ruleSet,
    DeclarationsResponse declarations,
    List<ProvisionResponse> excluded,
    List<MaterialResponse> materials,
    Deadline decision,
    ProcedureRules procedure,
    int guardianBelow,
    List<ProvisionResponse> grant,
    EndorsementResponse endorsement,
    @Nullable DormancyResponse dormancy,
    List<Integer> remindDaysBefore,
    List<ProvisionResponse> endings,
    List<ProvisionResponse> entitlements,
    @Nullable SettlementResponse settlement,
    @Nullable PointsTableResponse points,
    int holidaysAnnouncedThrough) {

  record RuleSetResponse(
      String id, String version, String title, LocalDate from, Optional<LocalDate> until) {}

  record ProvisionResponse(String code, String article, String text) {}

  record DeclarationsResponse(
      Map<Declarant, Deadline> within,
      Optional<Deadline> dailyLet,
      Optional<Deadline> subtenant,
      Optional<Deadline> change,
      Optional<Deadline> hiring,
      Optional<Deadline> foreigner,
      Optional<String> receiptArticle,
      List<ExemptionResponse> exemptions) {}

  record ExemptionResponse(
      String code,
      String article,
      String text,
      Optional<Integer> upToDays,
      Optional<String> registeredBy) {}

  record MaterialResponse(String code, Set<PermitGround> grounds, String accepted, String text) {}

  /**
   * @param lapse the longest suspension; null where it may last
   */
  record EndorsementResponse(
      Period window,
      List<ProvisionResponse> keeping,
      Optional<Period> lapse,
      boolean suspendedTimeCounts) {}

  record DormancyResponse(
      Map<EvidenceCategory, Period> grace,
      Map<PermitGround, Set<EvidenceCategory>> grounds,
      boolean anyGroundKeeps) {}

  record SettlementResponse(CitySize size, String article, String text) {}

  record PointsTableResponse(
      String article,
      String provenance,
      Optional<Integer> threshold,
      List<IndicatorResponse> indicators) {}

  /**
   * @param bands by years; {@code choices} by what a department confirms
   */
  record IndicatorResponse(
      String code,
      String article,
      String text,
      Indicator.Counted counts,
      List<Indicator.Band> bands,
      List<ChoiceResponse> choices) {}

  record ChoiceResponse(String text, int points) {}
}
