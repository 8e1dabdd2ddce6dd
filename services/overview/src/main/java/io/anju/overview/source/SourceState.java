package io.anju.overview.source;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The state of one source in a view.
 *
 * @param asOf the time up to which every fact that the source published is folded; null while
 *     unknown
 */
public record SourceState(State state, @Nullable Instant asOf) {

  /**
   * The overview reports FRESH, STALE or UNAVAILABLE; a view that the gateway composes from the
   * owning services reports LIVE.
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
