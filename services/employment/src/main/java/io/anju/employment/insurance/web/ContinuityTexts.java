package io.anju.employment.insurance.web;

import io.anju.employment.insurance.Continuity.RuleResult;
import io.anju.platform.error.ErrorTexts;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;

/** The result of a rule in words. */
record ContinuityTexts(ErrorTexts texts) {

  String of(RuleResult result, Locale language) {
    var rule = result.rule();
    String found =
        texts
            .text(rule.isConsecutive() ? "continuity.in-a-row" : "continuity.within", language)
            .orElseThrow()
            .replace("{have}", Integer.toString(result.have()))
            .replace("{need}", Integer.toString(rule.months()))
            .replace("{within}", Integer.toString(rule.within()));
    return result.missing().isEmpty()
        ? found
        : found
            + texts
                .text("continuity.missing", language)
                .orElseThrow()
                .replace(
                    "{months}",
                    result.missing().stream()
                        .map(YearMonth::toString)
                        .collect(Collectors.joining(language == Locale.ENGLISH ? ", " : "、")));
  }
}
