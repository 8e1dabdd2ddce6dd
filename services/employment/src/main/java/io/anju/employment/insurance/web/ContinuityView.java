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
record ContinuityView(String personId, LocalDate asOf, String place, Stretch longest, Stretch current, List<Stretch> runs,
    List<Measured> rules) implements AboutPersons {

  /** @param from as {@code 2026-03} */
  record Stretch(String from, String to, int months) {

    static Stretch of(Run run) {
      return new Stretch(run.from().toString(), run.to().toString(), run.months());
    }
  }

  /**
   * @param of the months looked back on; null where they must follow each other
   * @param missing months looked at that were not paid
   */
  record Measured(String code, boolean met, int have, int need, Integer of, List<String> missing, String text) {

    static Measured of(Continuity.Measure measure, String text) {
      var rule = measure.rule();
      return new Measured(rule.code(), measure.met(), measure.have(), rule.months(), rule.inRow() ? null : rule.within(),
          measure.missing().stream().map(YearMonth::toString).toList(), text);
    }
  }

  static ContinuityView of(String personId, LocalDate asOf, Optional<DivisionCode> place, Continuity found, List<Measured> rules) {
    return new ContinuityView(personId, asOf, place.map(DivisionCode::value).orElse(null), found.longest().map(Stretch::of).orElse(null),
        found.upToDate().map(Stretch::of).orElse(null), found.runs().stream().map(Stretch::of).toList(), rules);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
