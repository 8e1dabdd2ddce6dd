package io.anju.employment.statistics;

import io.anju.employment.DutyCycleThrottle;
import io.anju.employment.statistics.EnterpriseSize.Bounds;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Counts everything and replaces the results of the count before. No number is carried over, so
 * that errors cannot accumulate.
 */
public final class Recount {

  /** Summary of a count. */
  public record Summary(long jobs, int cities, Duration time) {}

  private final CountSource source;
  private final CityCountsRepository repository;
  private final Bounds bounds;
  private final int months;
  private final DutyCycleThrottle throttle;
  private final Clock clock;

  /**
   * @param months to count, up to the last complete one
   */
  public Recount(
      CountSource source,
      CityCountsRepository repository,
      Bounds bounds,
      int months,
      DutyCycleThrottle throttle,
      Clock clock) {
    this.source = source;
    this.repository = repository;
    this.bounds = bounds;
    this.months = months;
    this.throttle = throttle;
    this.clock = clock;
  }

  /**
   * @param afterBatch called after each batch
   */
  public Summary run(Runnable afterBatch) {
    long startedAt = System.nanoTime();
    var today = LocalDate.now(clock);
    var counting = new JobCounter(source, bounds, Months.upTo(today, months), today);
    var counts =
        counting.countAll(
            clock.instant(),
            batch -> {
              throttle.run(batch);
              afterBatch.run();
            });
    repository.replaceAll(counts);
    return new Summary(
        counting.jobsRead(), counts.size(), Duration.ofNanos(System.nanoTime() - startedAt));
  }
}
