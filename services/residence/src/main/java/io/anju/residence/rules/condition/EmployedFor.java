package io.anju.residence.rules.condition;

import io.anju.codes.date.CivilTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Full months of employment, added up; two jobs at a time count once (Decree 663 art. 16:
 * 合法稳定就业达到一定年限).
 */
public record EmployedFor(int months) implements Requirement {

  @Override
  public Measure measure(Circumstances circumstances) {
    var on = circumstances.on();
    var jobs =
        circumstances.jobs().stream()
            .filter(job -> !job.since().isAfter(on))
            .sorted(Comparator.comparing(Job::since))
            .toList();
    return new Measure(
        months(jobs, on), months, Measure.Unit.MONTHS, jobs.stream().map(Job::reference).toList());
  }

  private static int months(List<Job> oldestFirst, LocalDate on) {
    var periods = new ArrayList<LocalDate[]>();
    for (var job : oldestFirst) {
      var end = job.endOrAfter(on);
      if (!periods.isEmpty() && !job.since().isAfter(periods.getLast()[1])) {
        periods.getLast()[1] = end.isAfter(periods.getLast()[1]) ? end : periods.getLast()[1];
      } else {
        periods.add(new LocalDate[] {job.since(), end});
      }
    }
    return periods.stream().mapToInt(period -> CivilTerm.wholeMonths(period[0], period[1])).sum();
  }
}
