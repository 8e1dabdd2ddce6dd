package io.anju.overview.source;

import io.anju.overview.source.SourceState.State;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** States of the sources of a view. */
public final class SourceStatesFixture {

  private SourceStatesFixture() {}

  public static Map<Source, SourceState> all(State state) {
    var states = new EnumMap<Source, SourceState>(Source.class);
    for (var source : Source.values()) {
      states.put(source, new SourceState(state, Instant.EPOCH));
    }
    return states;
  }
}
