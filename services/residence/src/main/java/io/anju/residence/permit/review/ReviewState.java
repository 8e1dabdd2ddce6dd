package io.anju.residence.permit.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a permit's calendar has been followed, and what its evidence says is ahead. Drawn from
 * facts others own, so it is kept without a new version of the permit.
 *
 * @param reviewedOn the last day attended to; empty where something changed since
 * @param recheckOn when to look at the evidence again, because a feed it waits for is not there yet
 * @param revision grows with every look, so that an older look never overwrites a newer one
 */
public record ReviewState(
    Optional<LocalDate> reviewedOn,
    Optional<PendingSuspension> pendingSuspension,
    Optional<LocalDate> recheckOn,
    int revision) {

  /** Nobody looked yet. */
  public static final ReviewState NEVER_REVIEWED =
      new ReviewState(Optional.empty(), Optional.empty(), Optional.empty(), 0);

  public ReviewState reviewed(
      LocalDate on, Optional<PendingSuspension> pendingSuspension, Optional<LocalDate> recheckOn) {
    return new ReviewState(Optional.of(on), pendingSuspension, recheckOn, revision + 1);
  }

  /** To be looked at anew. */
  public ReviewState reviewNeeded() {
    return new ReviewState(Optional.empty(), pendingSuspension, recheckOn, revision + 1);
  }

  /** As {@link #reviewNeeded}, the grounds being found to stand. */
  public ReviewState reviewNeededWithGroundsMet() {
    return new ReviewState(Optional.empty(), Optional.empty(), Optional.empty(), revision + 1);
  }
}
