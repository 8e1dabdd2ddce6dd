package io.anju.residence.permit;

import io.anju.residence.rules.EndorsementRules;
import java.time.LocalDate;

/**
 * The yearly confirmation (签注) and when the next is due.
 *
 * @param countsFrom the day the years of residence count from: the issue, or the late endorsement that began them anew (art. 10)
 * @param years how many full years are confirmed since
 * @param from the first day of the next window
 * @param by its last day, the next full year (Civil Code art. 202: the corresponding day)
 */
public record Endorsement(LocalDate countsFrom, int years, LocalDate from, LocalDate by) {

  static Endorsement beginning(LocalDate day, EndorsementRules rules) {
    return after(day, 0, rules);
  }

  Endorsement next(EndorsementRules rules) {
    return after(countsFrom, years + 1, rules);
  }

  private static Endorsement after(LocalDate countsFrom, int years, EndorsementRules rules) {
    var due = countsFrom.plusYears(years + 1L);
    return new Endorsement(countsFrom, years, rules.opens(due), due);
  }
}
