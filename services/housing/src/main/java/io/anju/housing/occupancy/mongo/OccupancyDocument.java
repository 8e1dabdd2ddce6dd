package io.anju.housing.occupancy.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.occupancy.Claim;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.occupancy.Occupancy;
import io.anju.housing.occupancy.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An occupancy at rest. */
public record OccupancyDocument(String community, List<ClaimDocument> claims, boolean closed) {

  /** A claim at rest; without rooms it is to the whole dwelling. */
  public record ClaimDocument(
      String claimant,
      LocalDate from,
      LocalDate until,
      List<String> rooms,
      Integer persons,
      String under,
      Instant since) {

    static ClaimDocument from(Claim claim) {
      var holding = claim.holding();
      return new ClaimDocument(
          claim.claimant(),
          holding.period().from(),
          holding.period().until(),
          holding.rooms(),
          holding.persons(),
          holding.headClaimant().orElse(null),
          claim.claimedAt());
    }

    Claim toDomain() {
      var holding =
          new Holding(
              new Period(from, until),
              rooms == null ? List.of() : rooms,
              persons == null ? 0 : persons,
              Optional.ofNullable(under));
      return new Claim(claimant, holding, since);
    }
  }

  static OccupancyDocument from(Occupancy occupancy) {
    return new OccupancyDocument(
        occupancy.community().value(),
        occupancy.claims().stream().map(ClaimDocument::from).toList(),
        occupancy.closed());
  }

  Occupancy toDomain(String id) {
    return new Occupancy(
        new DwellingCode(id),
        new DivisionCode(community),
        claims.stream().map(ClaimDocument::toDomain).toList(),
        closed);
  }
}
