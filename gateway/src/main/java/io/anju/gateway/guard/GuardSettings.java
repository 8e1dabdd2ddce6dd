package io.anju.gateway.guard;

import io.anju.gateway.service.Lane;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How patient the door is with each service.
 *
 * @param lanes for each lane its limits
 * @param breaker when a lane is closed, and for how long
 */
@ConfigurationProperties("anju.gateway.guard")
public record GuardSettings(Map<Lane, LaneLimits> lanes, BreakerLimits breaker) {

  /**
   * @param time an answer, up to its first megabyte, within
   * @param atOnce calls under way at the same time
   * @param queue how long a further call waits for one of them to end
   */
  public record LaneLimits(Duration time, int atOnce, Duration queue) {}

  /**
   * @param calls how many of the last calls count
   * @param atLeast calls before they are judged at all
   * @param failing percentage of failed calls that closes the lane
   * @param rest how long it stays closed
   * @param trials calls let through afterwards to see whether the service is back
   */
  public record BreakerLimits(int calls, int atLeast, float failing, Duration rest, int trials) {}

  public GuardSettings {
    lanes = new EnumMap<>(lanes);
    for (var lane : Lane.values()) {
      if (lanes.get(lane) == null) {
        throw new IllegalArgumentException("anju.gateway.guard.lanes." + lane.code() + " is missing");
      }
    }
  }
}
