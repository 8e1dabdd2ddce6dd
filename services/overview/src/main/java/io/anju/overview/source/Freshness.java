package io.anju.overview.source;

import io.anju.overview.source.SourceState.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * States for each source how fresh the views are, so that missing data is not mistaken for data
 * that does not exist.
 */
public final class Freshness {

  private final ConsumerPositions positions;
  private final Clock clock;
  private final Duration maxAge;

  /**
   * @param maxAge the greatest age of completeness at which a source counts as FRESH
   */
  public Freshness(ConsumerPositions positions, Clock clock, Duration maxAge) {
    this.positions = positions;
    this.clock = clock;
    this.maxAge = maxAge;
  }

  /**
   * @param pending sources of the caller's own writes that are not folded yet
   */
  public Map<Source, SourceState> now(Set<Source> pending) {
    var states = new EnumMap<Source, SourceState>(Source.class);
    var earliest = clock.instant().minus(maxAge);
    for (var source : Source.values()) {
      states.put(
          source,
          positions
              .completeAsOf(source)
              .map(asOf ->
                  new SourceState(
                      recent(asOf, earliest) && !pending.contains(source)
                          ? State.FRESH
                          : State.STALE,
                      asOf))
              .orElse(new SourceState(State.UNAVAILABLE, null)));
    }
    return states;
  }

  private static boolean recent(Instant asOf, Instant earliest) {
    return !asOf.isBefore(earliest);
  }
}
