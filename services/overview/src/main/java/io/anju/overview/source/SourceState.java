package io.anju.overview.source;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import java.time.Instant;

/**
 * What a view knows of one source.
 *
 * @param asOf the view holds everything the source had told by then; null where that was never
 *     established
 */
public record SourceState(State state, @Nullable Instant asOf) {

  /**
   * The overview itself answers FRESH, STALE or UNAVAILABLE; who asks the source directly instead
   * says LIVE.
   */
  public enum State {
    FRESH,
    STALE,
    LIVE,
    UNAVAILABLE
  }

  /** The state of one source among those of all. */
  public static SourceState of(Source source, Map<Source, SourceState> states) {
    return Objects.requireNonNull(states.get(source), "every source has a state");
  }

  public boolean fresh() {
    return state == State.FRESH;
  }
}
