package io.anju.overview.source;

import java.time.Instant;

/**
 * What a view knows of one source.
 *
 * @param asOf the view holds everything the source had told by then; null where that was never
 *     established
 */
public record SourceState(State state, Instant asOf) {

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

  public boolean fresh() {
    return state == State.FRESH;
  }
}
