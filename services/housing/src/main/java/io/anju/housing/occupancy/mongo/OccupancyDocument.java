package io.anju.housing.occupancy.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.occupancy.Claim;
import io.anju.housing.occupancy.Closure;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.occupancy.Occupancy;
import io.anju.housing.occupancy.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stored occupancy.
 *
 * @param closed whether claims are refused
 * @param closing null unless it is closed for a retirement whose outcome is not known yet
 */
public record OccupancyDocument(
    String community,
    List<ClaimDocument> claims,
    boolean closed,
    @Nullable ClosingDocument closing) {

  /** A stored pending closure. */
  public record ClosingDocument(Instant since, String retiring) {}

  /** A stored claim; without rooms it is for the whole dwelling, without an end indefinite. */
  public record ClaimDocument(
      String claimant,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable List<String> rooms,
      @Nullable Integer persons,
      @Nullable String under,
      Instant since) {

    static ClaimDocument from(Claim claim) {
      var holding = claim.holding();
      return new ClaimDocument(
          claim.claimant(),
          holding.period().from(),
          holding.period().end().orElse(null),
          holding.rooms(),
          holding.persons(),
          holding.headClaimant().orElse(null),
          claim.claimedAt());
    }

    Claim toDomain() {
      var holding =
          new Holding(
              Period.of(from, Optional.ofNullable(until)),
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
        !occupancy.closure().acceptsClaims(),
        switch (occupancy.closure()) {
          case Closure.Pending(var since, var retiring) ->
              new ClosingDocument(since, retiring.value());
          case Closure.Open _, Closure.Final _ -> null;
        });
  }

  Occupancy toDomain(String id) {
    return new Occupancy(
        new DwellingCode(id),
        new DivisionCode(community),
        claims.stream().map(ClaimDocument::toDomain).toList(),
        closure());
  }

  private Closure closure() {
    if (closing != null) {
      return new Closure.Pending(closing.since(), new DwellingCode(closing.retiring()));
    }
    return closed ? new Closure.Final() : new Closure.Open();
  }
}
