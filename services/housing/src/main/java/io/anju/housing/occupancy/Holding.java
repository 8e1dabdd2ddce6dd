package io.anju.housing.occupancy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The days and rooms of a dwelling that a claimant holds.
 *
 * @param rooms by name, as the lease names them; empty for the whole dwelling
 * @param persons the number of occupants
 * @param headClaimant the claimant it is sublet under, whose holding does not conflict with it
 */
public record Holding(
    Period period, List<String> rooms, int persons, Optional<String> headClaimant) {

  public Holding {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(headClaimant, "headClaimant");
    rooms = List.copyOf(rooms);
  }

  /** Whether both hold the same room on the same day, other than a day of handing over. */
  boolean conflictsWith(Holding other) {
    return period.overlaps(other.period)
        && !period.handsOverTo(other.period)
        && (rooms.isEmpty()
            || other.rooms.isEmpty()
            || rooms.stream().anyMatch(other.rooms::contains));
  }

  /** Whether days and rooms of another lie within these. */
  boolean covers(Holding other) {
    return period.covers(other.period)
        && (rooms.isEmpty() || !other.rooms.isEmpty() && rooms.containsAll(other.rooms));
  }

  public Holding withPeriod(Period other) {
    return new Holding(other, rooms, persons, headClaimant);
  }
}
