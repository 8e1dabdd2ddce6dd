package io.anju.intake.job;

import java.time.Duration;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** Notes how far a job's file is prepared, at once and then as often as it is worth a write, and asks whether to go on. */
final class Preparing implements LongPredicate {

  private static final long BETWEEN_NANOS = Duration.ofMillis(500).toNanos();

  private final String job;
  private final JobBook book;
  private final Predicate<String> mayGoOn;
  private long notedAt = System.nanoTime() - BETWEEN_NANOS;

  Preparing(String job, JobBook book, Predicate<String> mayGoOn) {
    this.job = job;
    this.book = book;
    this.mayGoOn = mayGoOn;
  }

  @Override
  public boolean test(long bytes) {
    if (System.nanoTime() - notedAt < BETWEEN_NANOS) {
      return true;
    }
    boolean goesOn = book.prepared(job, bytes) && mayGoOn.test(job);
    notedAt = System.nanoTime();
    return goesOn;
  }
}
