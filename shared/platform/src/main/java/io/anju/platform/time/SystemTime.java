package io.anju.platform.time;

import java.time.Clock;
import java.util.Objects;

/**
 * The machine's own time, which is never moved: leases, tokens, times to live, ids and access
 * records use it. Business dates come from the {@code Clock} bean.
 */
public record SystemTime(Clock clock) {
  public SystemTime {
    Objects.requireNonNull(clock, "clock");
  }
}
