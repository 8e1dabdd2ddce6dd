package io.anju.residence.permit;

import io.anju.codes.date.CivilTerm;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.rules.EndorsementRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * The yearly confirmation (签注) and when the next is due.
 *
 * @param countsFrom the day the years of residence count from: the issue, or the late endorsement
 *     that began them anew (art. 10)
 * @param years how many full years are confirmed since
 * @param windowOpens the first day of the next window
 * @param windowCloses its last day, the next full year (Civil Code art. 202: the corresponding day)
 */
public record Endorsement(
    LocalDate countsFrom, int years, LocalDate windowOpens, LocalDate windowCloses) {

  public static Endorsement startingOn(LocalDate day, EndorsementRules rules) {
    return afterYears(day, 0, rules);
  }

  public Endorsement renewed(EndorsementRules rules) {
    return afterYears(countsFrom, years + 1, rules);
  }

  /**
   * The first day on which the next endorsement is missed (Decree 663 art. 10, Shenzhen art. 23).
   */
  public LocalDate missedOn() {
    return windowCloses.plusDays(1);
  }

  /** Refuses with {@code endorsement-too-early} before the window opens. */
  void requireWindowOpen(LocalDate on) {
    if (on.isBefore(windowOpens)) {
      throw new RegistryException(
          ResidenceError.ENDORSEMENT_TOO_EARLY, Map.of("from", windowOpens.toString()));
    }
  }

  /**
   * After a late endorsement: the years restart (Decree 663 art. 10), or continue without the
   * suspended days (Hangzhou art. 20).
   */
  public Endorsement endorsedLate(LocalDate since, LocalDate on, EndorsementRules rules) {
    return rules.suspendedTimeCounts()
        ? startingOn(on, rules)
        : afterYears(countsFrom.plusDays(since.until(on, ChronoUnit.DAYS)), years + 1, rules);
  }

  /**
   * After a suspension, which counts towards the years of residence or does not (Hangzhou art. 20).
   */
  Endorsement afterSuspension(LocalDate since, LocalDate on, EndorsementRules rules) {
    return rules.suspendedTimeCounts()
        ? this
        : new Endorsement(
            countsFrom.plusDays(since.until(on, ChronoUnit.DAYS)),
            years,
            windowOpens,
            windowCloses);
  }

  private static Endorsement afterYears(LocalDate countsFrom, int years, EndorsementRules rules) {
    var due = CivilTerm.lastDayAfterYears(countsFrom, years + 1);
    return new Endorsement(countsFrom, years, rules.windowOpens(due), due);
  }
}
