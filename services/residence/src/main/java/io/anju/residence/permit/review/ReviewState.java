package io.anju.residence.permit.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The result of a permit's last review. It is derived from facts of other services, so it is saved
 * without a new version of the permit.
 *
 * @param reviewedOn the day of the last review; empty where the permit changed since
 * @param recheckOn when to evaluate the evidence again because a feed is behind
 * @param revision grows with every review, so that an older result never overwrites a newer one
 */
public record ReviewState(
    Optional<LocalDate> reviewedOn,
    Optional<PendingSuspension> pendingSuspension,
    Optional<LocalDate> recheckOn,
    int revision) {

  /** Before the first review. */
  public static final ReviewState NEVER_REVIEWED =
      new ReviewState(Optional.empty(), Optional.empty(), Optional.empty(), 0);

  public ReviewState reviewed(
      LocalDate on, Optional<PendingSuspension> pendingSuspension, Optional<LocalDate> recheckOn) {
    return new ReviewState(Optional.of(on), pendingSuspension, recheckOn, revision + 1);
  }

  /** The same, where the rules know no suspension because of ended evidence. */
  public ReviewState withoutPendingSuspension() {
    return new ReviewState(reviewedOn, Optional.empty(), recheckOn, revision);
  }

  /** The permit is to be reviewed again. */
  public ReviewState reviewNeeded() {
    return new ReviewState(Optional.empty(), pendingSuspension, recheckOn, revision + 1);
  }

  /**
   * As {@link #reviewNeeded}, without a pending suspension, because the grounds were found to be
   * met.
   */
  public ReviewState reviewNeededWithGroundsMet() {
    return new ReviewState(Optional.empty(), Optional.empty(), Optional.empty(), revision + 1);
  }
}
