package io.anju.housing.occupancy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All claims to one dwelling. No two claims are for the same room on the same day, except a sublet
 * and its head tenancy, and on a day on which one ends and the other begins.
 */
public record Occupancy(
    DwellingCode dwelling, DivisionCode community, List<Claim> claims, Closure closure) {

  public Occupancy {
    claims = List.copyOf(claims);
  }

  static Occupancy vacant(DwellingCode dwelling, DivisionCode community) {
    return new Occupancy(dwelling, community, List.of(), new Closure.Open());
  }

  Optional<Claim> claimOf(String claimant) {
    return claims.stream().filter(claim -> claim.claimant().equals(claimant)).findFirst();
  }

  /** The outcome of a claim, assuming that all other claims are valid as they stand. */
  ClaimOutcome evaluate(Claim wanted, OccupancyLimits limits) {
    var head = wanted.holding().headClaimant();
    if (head.isPresent()
        && head.flatMap(this::claimOf)
            .filter(claim -> claim.holding().covers(wanted.holding()))
            .isEmpty()) {
      return ClaimOutcome.OUTSIDE_HEAD_TENANCY;
    }
    if (overlappingClaims(wanted).stream()
        .anyMatch(other ->
            !areHeadAndSublet(other, wanted) && other.holding().conflictsWith(wanted.holding()))) {
      return ClaimOutcome.OVERLAPS;
    }
    return exceedsLimits(wanted, limits) ? ClaimOutcome.OVERCROWDED : ClaimOutcome.CLAIMED;
  }

  /** The claims of others on any day of a claim. */
  List<Claim> overlappingClaims(Claim wanted) {
    return claims.stream()
        .filter(claim ->
            !claim.claimant().equals(wanted.claimant())
                && claim.holding().period().overlaps(wanted.holding().period()))
        .toList();
  }

  List<Claim> claimsUntilAtLeast(LocalDate day) {
    return claims.stream()
        .filter(claim -> !claim.holding().period().until().isBefore(day))
        .toList();
  }

  /** The claims sublet under a claimant. */
  List<Claim> subletClaims(String head) {
    return claims.stream()
        .filter(claim -> claim.holding().headClaimant().filter(head::equals).isPresent())
        .toList();
  }

  Occupancy withClaim(Claim claim) {
    return new Occupancy(
        dwelling,
        community,
        Stream.concat(withoutClaim(claim.claimant()).claims.stream(), Stream.of(claim)).toList(),
        closure);
  }

  Occupancy withoutClaim(String claimant) {
    return new Occupancy(
        dwelling,
        community,
        claims.stream().filter(claim -> !claim.claimant().equals(claimant)).toList(),
        closure);
  }

  Occupancy withClosure(Closure next) {
    return new Occupancy(dwelling, community, claims, next);
  }

  private static boolean areHeadAndSublet(Claim one, Claim other) {
    return one.holding().headClaimant().filter(other.claimant()::equals).isPresent()
        || other.holding().headClaimant().filter(one.claimant()::equals).isPresent();
  }

  /** Only first days are checked: occupancy is highest on a day on which a claim begins. */
  private boolean exceedsLimits(Claim wanted, OccupancyLimits limits) {
    var period = wanted.holding().period();
    var overlapping = overlappingClaims(wanted);
    return Stream.concat(
            Stream.of(period.from()),
            overlapping.stream().map(claim -> claim.holding().period().from()))
        .filter(period::includes)
        .distinct()
        .anyMatch(day -> {
          var sameDay =
              Stream.concat(Stream.of(wanted), overlapping.stream())
                  .map(Claim::holding)
                  .filter(holding -> holding.period().continuesAfter(day))
                  .toList();
          long persons = sameDay.stream().mapToInt(Holding::persons).sum();
          long rooms =
              sameDay.stream().flatMap(holding -> holding.rooms().stream()).distinct().count();
          return limits.persons().filter(max -> persons > max).isPresent()
              || limits.rooms().filter(max -> rooms > max).isPresent();
        });
  }
}
