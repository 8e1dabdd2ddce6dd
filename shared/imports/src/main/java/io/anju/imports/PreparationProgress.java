package io.anju.imports;

import java.time.Duration;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * Records the progress of converting a job's file, at most twice a second, and checks whether to
 * continue.
 */
final class PreparationProgress implements LongPredicate {

  private static final long INTERVAL_NANOS = Duration.ofMillis(500).toNanos();

  private final String job;
  private final ImportJobRepository repository;
  private final Predicate<String> mayContinue;
  private long recordedAt = System.nanoTime() - INTERVAL_NANOS;

  PreparationProgress(String job, ImportJobRepository repository, Predicate<String> mayContinue) {
    this.job = job;
    this.repository = repository;
    this.mayContinue = mayContinue;
  }

  @Override
  public boolean test(long bytes) {
    if (System.nanoTime() - recordedAt < INTERVAL_NANOS) {
      return true;
    }
    boolean continues = repository.recordPrepared(job, bytes) && mayContinue.test(job);
    recordedAt = System.nanoTime();
    return continues;
  }
}
