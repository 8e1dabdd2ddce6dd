package io.anju.housing.occupancy.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.occupancy.Claim;
import io.anju.housing.occupancy.Occupancy;
import io.anju.housing.occupancy.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An occupancy at rest. */
public record OccupancyDocument(String community, List<ClaimDocument> claims, boolean closed) {

  /** A claim at rest. */
  public record ClaimDocument(String claimant, LocalDate from, LocalDate until, Instant since) {}

  static OccupancyDocument from(Occupancy occupancy) {
    return new OccupancyDocument(occupancy.community().value(), occupancy.claims().stream()
        .map(claim -> new ClaimDocument(claim.claimant(), claim.period().from(), claim.period().until(), claim.since())).toList(),
        occupancy.closed());
  }

  Occupancy toDomain(String id) {
    return new Occupancy(new DwellingCode(id), new DivisionCode(community), claims.stream()
        .map(claim -> new Claim(claim.claimant(), new Period(claim.from(), claim.until()), claim.since())).toList(), closed);
  }
}
