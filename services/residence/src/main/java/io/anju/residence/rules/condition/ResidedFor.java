package io.anju.residence.rules.condition;

import io.anju.codes.date.CivilTerm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Months of residence: without a break up to now, or added up within a window, a month being thirty
 * days then.
 *
 * @param withinMonths the window; empty where the time must be continuous
 * @param gapDays days between leaving one dwelling and moving into the next that do not break
 *     continuity
 */
public record ResidedFor(
    int months, Optional<Integer> withinMonths, Stay.Counting counting, int gapDays)
    implements Requirement {

  private static final int DAYS_A_MONTH = 30;

  @Override
  public Measure measure(Circumstances circumstances) {
    var on = circumstances.on();
    var stays =
        circumstances.stays().stream()
            .filter(stay -> !stay.countsFrom(counting).isAfter(on))
            .sorted(Comparator.comparing((Stay stay) -> stay.countsFrom(counting)).reversed())
            .toList();
    return withinMonths
        .map(window -> within(on.minusMonths(window), on, stays))
        .orElseGet(() -> continuous(on, stays));
  }

  private Measure continuous(LocalDate on, List<Stay> newestFirst) {
    var counted = new ArrayList<String>();
    LocalDate start = null;
    for (var stay : newestFirst) {
      boolean joins =
          start == null ? stay.lasts(on) : !stay.endOrAfter(on).plusDays(gapDays).isBefore(start);
      if (joins) {
        counted.add(stay.reference());
        start = stay.countsFrom(counting);
      } else if (start != null) {
        break;
      }
    }
    int have = start == null ? 0 : CivilTerm.wholeMonths(start, on);
    return new Measure(have, months, Measure.Unit.MONTHS, counted);
  }

  private Measure within(LocalDate from, LocalDate on, List<Stay> newestFirst) {
    var counted = new ArrayList<String>();
    long days = 0;
    var before = on.plusDays(1);
    for (var stay : newestFirst) {
      var start = later(from, stay.countsFrom(counting));
      var end = earlier(before, stay.endOrAfter(on));
      if (start.isBefore(end)) {
        days += ChronoUnit.DAYS.between(start, end);
        counted.add(stay.reference());
        before = start;
      }
    }
    return new Measure((int) (days / DAYS_A_MONTH), months, Measure.Unit.MONTHS, counted);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
