package io.anju.residence.rules;

import java.util.Comparator;
import java.util.List;

/**
 * How many days before a date a holder is reminded: the end of the endorsement window, or of a
 * grace period (Hangzhou art. 25: the authority must remind).
 *
 * @param daysBefore the longest first
 */
public record ReminderRules(List<Integer> daysBefore) {
  public ReminderRules {
    daysBefore = daysBefore.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    if (daysBefore.isEmpty() || daysBefore.getLast() < 1) {
      throw new IllegalArgumentException("A reminder comes at least a day before");
    }
  }
}
