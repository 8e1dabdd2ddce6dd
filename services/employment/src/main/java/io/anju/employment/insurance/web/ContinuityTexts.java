package io.anju.employment.insurance.web;

import io.anju.employment.insurance.Continuity.Measure;
import io.anju.platform.error.ErrorTexts;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a rule found, in words. */
record ContinuityTexts(ErrorTexts texts) {

  String of(Measure measure, Locale language) {
    var rule = measure.rule();
    String found = texts.text(rule.inRow() ? "continuity.in-a-row" : "continuity.within", language).orElseThrow()
        .replace("{have}", Integer.toString(measure.have())).replace("{need}", Integer.toString(rule.months()))
        .replace("{within}", Integer.toString(rule.within()));
    return measure.missing().isEmpty() ? found : found + texts.text("continuity.missing", language).orElseThrow()
        .replace("{months}", measure.missing().stream().map(YearMonth::toString)
            .collect(Collectors.joining(language == Locale.ENGLISH ? ", " : "、")));
  }
}
