package io.anju.overview.source;

import io.anju.overview.source.SourceState.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Says of each source how fresh the views are, so that what is missing is never taken for what is not. */
public final class Freshness {

  private final Positions positions;
  private final Clock clock;
  private final Duration within;

  /** @param within how long ago a view may be complete to count as fresh */
  public Freshness(Positions positions, Clock clock, Duration within) {
    this.positions = positions;
    this.clock = clock;
    this.within = within;
  }

  /** @param unseen sources a write of the caller's own has not arrived from yet */
  public Map<Source, SourceState> now(Set<Source> unseen) {
    var states = new EnumMap<Source, SourceState>(Source.class);
    var earliest = clock.instant().minus(within);
    for (var source : Source.values()) {
      states.put(source, positions.completeAsOf(source)
          .map(asOf -> new SourceState(recent(asOf, earliest) && !unseen.contains(source) ? State.FRESH : State.STALE, asOf))
          .orElse(new SourceState(State.UNAVAILABLE, null)));
    }
    return states;
  }

  private static boolean recent(Instant asOf, Instant earliest) {
    return !asOf.isBefore(earliest);
  }
}
