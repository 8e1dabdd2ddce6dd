package io.anju.employment.insurance.web;

import io.anju.codes.DivisionCode;
import io.anju.employment.insurance.Continuity;
import io.anju.employment.insurance.Run;
import io.anju.platform.access.AboutPersons;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How continuously a person was insured.
 *
 * @param place in which accounts count; null if all count
 * @param longest longest run of months; null where there is none
 * @param current run that continues up to now; null where there is none
 */
record ContinuityResponse(
    String personId,
    LocalDate asOf,
    @Nullable String place,
    @Nullable RunResponse longest,
    @Nullable RunResponse current,
    List<RunResponse> runs,
    List<RuleResponse> rules)
    implements AboutPersons {

  /**
   * @param from as {@code 2026-03}
   */
  record RunResponse(String from, String to, int months) {

    static RunResponse of(Run run) {
      return new RunResponse(run.from().toString(), run.to().toString(), run.months());
    }
  }

  /**
   * @param of number of months considered; null if they must be consecutive
   * @param missing months considered that were not paid
   */
  record RuleResponse(
      String code,
      boolean met,
      int have,
      int need,
      @Nullable Integer of,
      List<String> missing,
      String text) {

    static RuleResponse of(Continuity.RuleResult result, String text) {
      var rule = result.rule();
      return new RuleResponse(
          rule.code(),
          result.met(),
          result.have(),
          rule.months(),
          rule.isConsecutive() ? null : rule.within(),
          result.missing().stream().map(YearMonth::toString).toList(),
          text);
    }
  }

  static ContinuityResponse of(
      String personId,
      LocalDate asOf,
      Optional<DivisionCode> place,
      Continuity found,
      List<RuleResponse> rules) {
    return new ContinuityResponse(
        personId,
        asOf,
        place.map(DivisionCode::value).orElse(null),
        found.longestRun().map(RunResponse::of).orElse(null),
        found.currentRun().map(RunResponse::of).orElse(null),
        found.runs().stream().map(RunResponse::of).toList(),
        rules);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
