package io.anju.residence.rules;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Months of social insurance: without a break up to now, or added up within a window (Shenzhen arts. 19 and 24). The running
 * month may still be unpaid.
 *
 * @param withinMonths the window; empty where the months must follow each other
 */
public record InsuredFor(int months, Optional<Integer> withinMonths) implements Requirement {

  @Override
  public Measure measure(Circumstances circumstances) {
    var now = YearMonth.from(circumstances.on());
    int have = withinMonths.map(window -> within(window, now, circumstances)).orElseGet(() -> unbroken(now, circumstances));
    return new Measure(have, months, Measure.Unit.MONTHS, List.of());
  }

  private static int within(int window, YearMonth now, Circumstances circumstances) {
    return (int) IntStream.range(0, window).mapToObj(now::minusMonths).filter(circumstances.insuredMonths()::contains).count();
  }

  private static int unbroken(YearMonth now, Circumstances circumstances) {
    var month = circumstances.insuredMonths().contains(now) ? now : now.minusMonths(1);
    int run = 0;
    while (circumstances.insuredMonths().contains(month)) {
      run++;
      month = month.minusMonths(1);
    }
    return run;
  }
}
