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

/**
 * How continuously a person was insured.
 *
 * @param place whose accounts count; null where all do
 * @param longest the longest run of months ever; null where there is none
 * @param current the one that lasts; null where none does
 */
record ContinuityResponse(
    String personId,
    LocalDate asOf,
    String place,
    RunResponse longest,
    RunResponse current,
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
   * @param of the months looked back on; null where they must follow each other
   * @param missing months looked at that were not paid
   */
  record RuleResponse(
      String code, boolean met, int have, int need, Integer of, List<String> missing, String text) {

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
