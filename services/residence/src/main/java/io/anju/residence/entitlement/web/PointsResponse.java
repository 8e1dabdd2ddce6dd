package io.anju.residence.entitlement.web;

import io.anju.platform.access.AboutPersons;
import io.anju.residence.entitlement.SettlementAssessment;
import io.anju.residence.rules.condition.Assessment;
import io.anju.residence.rules.condition.Finding;
import io.anju.residence.rules.settlement.Indicator;
import io.anju.residence.rules.settlement.PointsTable;
import io.anju.residence.rules.settlement.SettlementRule;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person's prospect of household registration as answered, in the reader's language.
 *
 * @param settlement null where no rule set tells the size of the city
 * @param table null where the city has no points table
 * @param total of what the registry can count
 */
record PointsResponse(
    String personId,
    @Nullable SettlementResponse settlement,
    @Nullable TableResponse table,
    int total,
    List<IndicatorResponse> indicators)
    implements AboutPersons {

  /**
   * @param met null where points decide; so are {@code conditions}
   */
  record SettlementResponse(
      String size,
      String article,
      String text,
      @Nullable Boolean met,
      @Nullable List<ConditionResponse> conditions) {}

  record ConditionResponse(
      String code,
      boolean met,
      int have,
      int need,
      List<String> evidence,
      String article,
      String text) {}

  record TableResponse(String article, String provenance, @Nullable Integer threshold) {}

  /**
   * @param have in years; null where only a department can tell
   * @param most it can give
   * @param bands what gives how much
   */
  record IndicatorResponse(
      String code,
      String text,
      String article,
      String counts,
      @Nullable Integer have,
      int points,
      int most,
      List<BandResponse> bands,
      List<String> evidence) {}

  /**
   * @param from in years, null for what a department confirms, which {@code text} names
   */
  record BandResponse(@Nullable Integer from, @Nullable String text, int points) {}

  static PointsResponse of(SettlementAssessment prospect, Locale locale) {
    return new PointsResponse(
        prospect.person().value(),
        prospect
            .settlement()
            .map(rule -> settlement(rule, prospect.assessment().orElse(null), locale))
            .orElse(null),
        prospect.table().map(table -> table(table, locale)).orElse(null),
        prospect.total(),
        prospect.scores().stream().map(score -> indicator(score, locale)).toList());
  }

  private static SettlementResponse settlement(
      SettlementRule rule, @Nullable Assessment found, Locale locale) {
    return new SettlementResponse(
        rule.size().name(),
        rule.article(),
        rule.text().in(locale),
        found == null ? null : found.met(),
        found == null
            ? null
            : found.findings().stream().map(finding -> condition(finding, locale)).toList());
  }

  private static ConditionResponse condition(Finding finding, Locale locale) {
    return new ConditionResponse(
        finding.code(),
        finding.met(),
        finding.have(),
        finding.need(),
        finding.evidence(),
        finding.article(),
        finding.text().in(locale));
  }

  private static TableResponse table(PointsTable table, Locale locale) {
    return new TableResponse(
        table.article(), table.provenance().in(locale), table.threshold().orElse(null));
  }

  private static IndicatorResponse indicator(Indicator.Score score, Locale locale) {
    var indicator = score.indicator();
    var bands =
        indicator.bands().isEmpty()
            ? indicator.choices().stream()
                .map(choice -> new BandResponse(null, choice.text().in(locale), choice.points()))
                .toList()
            : indicator.bands().stream()
                .map(band -> new BandResponse(band.from(), null, band.points()))
                .toList();
    return new IndicatorResponse(
        indicator.code(),
        indicator.text().in(locale),
        indicator.article(),
        indicator.counts().name(),
        score.have().orElse(null),
        score.points(),
        indicator.maxPoints(),
        bands,
        score.evidence());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
