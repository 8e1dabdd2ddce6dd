package io.anju.housing.tenancy;

import io.anju.housing.occupancy.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the calendar next does something to a tenancy.
 *
 * @param dueOn the next reminder, the day somebody moves in, or the day after the term
 * @param reminded how many days before the term both sides were last reminded of it
 */
public record Watch(LocalDate dueOn, Optional<Integer> reminded) {

  /** The first of those days after a day on which all was done. */
  static Watch after(LocalDate day, Period term, Stream<LocalDate> moves, List<Integer> remindDays, Optional<Integer> reminded) {
    var over = term.until().plusDays(1);
    var due = Stream.concat(moves, remindDays.stream().map(days -> term.until().minusDays(days)))
        .filter(one -> one.isAfter(day) && one.isBefore(over)).min(Comparator.naturalOrder()).orElse(over);
    return new Watch(due, reminded);
  }

  /** The reminder that is due on a day; empty where the last one still stands. */
  static Optional<Integer> reminderOn(LocalDate day, Period term, List<Integer> remindDays, Optional<Integer> reminded) {
    return remindDays.stream().filter(days -> !day.isBefore(term.until().minusDays(days))).min(Comparator.naturalOrder())
        .filter(days -> reminded.filter(last -> last <= days).isEmpty());
  }
}
