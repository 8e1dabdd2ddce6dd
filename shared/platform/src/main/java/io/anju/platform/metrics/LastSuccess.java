package io.anju.platform.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;

/**
 * When a scheduled job last ended without failure, published as the gauge {@code
 * anju.job.last.success}, tagged with the job's name. The value is in seconds since 1970, and zero
 * until the first success of this process.
 */
public final class LastSuccess {

  private static final double MILLIS = 1_000;

  private final Clock clock;
  private volatile Instant at = Instant.EPOCH;

  public LastSuccess(String job, MeterRegistry meters, Clock clock) {
    this.clock = clock;
    Gauge.builder("anju.job.last.success", this, LastSuccess::epochSeconds)
        .description("When the job last ended without failure, in seconds since 1970")
        .baseUnit("seconds")
        .tag("job", job)
        .register(meters);
  }

  /** Notes that the job has just ended without failure. */
  public void record() {
    at = clock.instant();
  }

  private double epochSeconds() {
    return at.toEpochMilli() / MILLIS;
  }
}
