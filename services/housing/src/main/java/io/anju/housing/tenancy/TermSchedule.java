package io.anju.housing.tenancy;

import io.anju.housing.occupancy.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a tenancy is next due by the calendar.
 *
 * @param nextDueOn the next reminder, the next move-in, or the day after the term
 * @param lastReminderDays how many days before its end both parties were last reminded
 */
public record TermSchedule(LocalDate nextDueOn, Optional<Integer> lastReminderDays) {

  /** The first due day after a day. */
  static TermSchedule nextAfter(
      LocalDate day,
      Period term,
      Stream<LocalDate> moveInDays,
      List<Integer> remindDays,
      Optional<Integer> reminded) {
    var dayAfterTerm = term.until().plusDays(1);
    var due =
        Stream.concat(moveInDays, remindDays.stream().map(days -> term.until().minusDays(days)))
            .filter(one -> one.isAfter(day) && one.isBefore(dayAfterTerm))
            .min(Comparator.naturalOrder())
            .orElse(dayAfterTerm);
    return new TermSchedule(due, reminded);
  }

  /** The reminder due on a day; empty where it, or a later one, was sent. */
  static Optional<Integer> reminderOn(
      LocalDate day, Period term, List<Integer> remindDays, Optional<Integer> reminded) {
    return remindDays.stream()
        .filter(days -> !day.isBefore(term.until().minusDays(days)))
        .min(Comparator.naturalOrder())
        .filter(days -> reminded.filter(last -> last <= days).isEmpty());
  }
}
