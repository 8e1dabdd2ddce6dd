package io.anju.residence.rules.web;

import io.anju.contract.Declarant;
import io.anju.contract.PermitGround;
import io.anju.residence.rules.CitySize;
import io.anju.residence.rules.Deadline;
import io.anju.residence.rules.Indicator;
import io.anju.residence.rules.Lapse;
import io.anju.residence.rules.ProcedureRules;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that hold in a division on a day, in the reader's language.
 *
 * @param holidaysToldThrough the last year whose working days are announced: later deadlines are provisional
 */
record RulesAnswer(
    SetAnswer ruleSet,
    DeclarationsAnswer declarations,
    List<MaterialAnswer> materials,
    Deadline decision,
    ProcedureRules procedure,
    int guardianBelow,
    List<ProvisionAnswer> grant,
    EndorsementAnswer endorsement,
    DormancyAnswer dormancy,
    List<Integer> remindDaysBefore,
    List<ProvisionAnswer> endings,
    List<ProvisionAnswer> entitlements,
    SettlementAnswer settlement,
    PointsAnswer points,
    int holidaysToldThrough) {

  record SetAnswer(String id, String version, String title, LocalDate from, Optional<LocalDate> until) {}

  record ProvisionAnswer(String code, String article, String text) {}

  record DeclarationsAnswer(Map<Declarant, Deadline> within, Optional<Deadline> dailyLet, Optional<Deadline> subtenant,
      Optional<Deadline> change, List<ExemptionAnswer> exemptions) {}

  record ExemptionAnswer(String code, String article, String text, Optional<Integer> upToDays, Optional<String> registeredBy) {}

  record MaterialAnswer(String code, Set<PermitGround> grounds, String accepted, String text) {}

  /** @param lapse the longest suspension; null where it may last */
  record EndorsementAnswer(Period window, List<ProvisionAnswer> keeping, Optional<Period> lapse, boolean suspendedTimeCounts) {}

  record DormancyAnswer(Map<Lapse, Period> grace, Map<PermitGround, Set<Lapse>> grounds, boolean anyGroundKeeps) {}

  record SettlementAnswer(CitySize size, String article, String text) {}

  record PointsAnswer(String article, String provenance, Optional<Integer> threshold, List<IndicatorAnswer> indicators) {}

  /** @param bands by years; {@code choices} by what a department confirms */
  record IndicatorAnswer(String code, String article, String text, Indicator.Counted counts, List<Indicator.Band> bands,
      List<ChoiceAnswer> choices) {}

  record ChoiceAnswer(String text, int points) {}
}
