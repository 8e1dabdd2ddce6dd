package io.anju.imports;

import java.time.LocalDate;

/** What senders were counted for on a day. */
public interface DailyCounts {

  /**
   * Adds to a count of a sender.
   *
   * @return the count of the day with it
   */
  long add(LocalDate day, String sender, String what, long more);

  /** Forgets the days before. */
  void deleteBefore(LocalDate day);
}
