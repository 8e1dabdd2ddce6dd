package io.anju.platform.probe;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Health of the way that writes take: up when one has just gone it to its end, else down with the
 * stage at which it {@code failed}.
 */
public final class WritePathHealth implements HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(WritePathHealth.class);

  private final Runnable write;

  /**
   * @param write returns when the write got through, or throws {@link WriteProbeFailedException}
   */
  public WritePathHealth(Runnable write) {
    this.write = write;
  }

  @Override
  public Health health() {
    try {
      write.run();
      return Health.up().build();
    } catch (WriteProbeFailedException failed) {
      LOG.warn("writes do not get through: {}", failed.getMessage());
      return Health.down().withDetail("failed", failed.stage().code()).build();
    }
  }
}
