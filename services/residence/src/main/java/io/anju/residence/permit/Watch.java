package io.anju.residence.permit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a permit's calendar has been followed, and what its evidence says is ahead. Drawn from facts others own, so it is kept
 * without a new version of the permit.
 *
 * @param seen the last day attended to; empty where something changed since
 * @param lookAgain when to look at the evidence again, because a feed it waits for is not there yet
 * @param turn grows with every look, so that an older look never overwrites a newer one
 */
public record Watch(Optional<LocalDate> seen, Optional<Fading> fading, Optional<LocalDate> lookAgain, int turn) {

  /** Nobody looked yet. */
  public static final Watch UNSEEN = new Watch(Optional.empty(), Optional.empty(), Optional.empty(), 0);

  public Watch looked(LocalDate on, Optional<Fading> ahead, Optional<LocalDate> again) {
    return new Watch(Optional.of(on), ahead, again, turn + 1);
  }

  /** To be looked at anew. */
  Watch changed() {
    return new Watch(Optional.empty(), fading, lookAgain, turn + 1);
  }

  /** As {@link #changed}, the grounds being found to stand. */
  Watch standing() {
    return new Watch(Optional.empty(), Optional.empty(), Optional.empty(), turn + 1);
  }
}
