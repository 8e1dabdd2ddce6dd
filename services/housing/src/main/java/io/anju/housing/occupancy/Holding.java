package io.anju.housing.occupancy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody holds of a dwelling.
 *
 * @param rooms by name, as the lease names them; empty for the whole dwelling
 * @param persons who live there by it
 * @param headClaimant the claimant under whom it is let on; that one's rooms and days are no
 *     obstacle
 */
public record Holding(
    Period period, List<String> rooms, int persons, Optional<String> headClaimant) {

  public Holding {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(headClaimant, "under");
    rooms = List.copyOf(rooms);
  }

  /** Whether both want a room on the same day. */
  boolean conflictsWith(Holding other) {
    return period.overlaps(other.period)
        && (rooms.isEmpty()
            || other.rooms.isEmpty()
            || rooms.stream().anyMatch(other.rooms::contains));
  }

  /** Whether another's days and rooms lie within these. */
  boolean covers(Holding other) {
    return period.covers(other.period)
        && (rooms.isEmpty() || !other.rooms.isEmpty() && rooms.containsAll(other.rooms));
  }

  public Holding withPeriod(Period longer) {
    return new Holding(longer, rooms, persons, headClaimant);
  }
}
