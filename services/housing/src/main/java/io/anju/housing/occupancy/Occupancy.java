package io.anju.housing.occupancy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All claims to one dwelling; no two overlap.
 *
 * @param closed nothing more can be claimed, because the dwelling is being retired
 */
public record Occupancy(DwellingCode dwelling, DivisionCode community, List<Claim> claims, boolean closed) {

  public Occupancy {
    claims = List.copyOf(claims);
  }

  static Occupancy vacant(DwellingCode dwelling, DivisionCode community) {
    return new Occupancy(dwelling, community, List.of(), false);
  }

  Optional<Claim> of(String claimant) {
    return claims.stream().filter(claim -> claim.claimant().equals(claimant)).findFirst();
  }

  /** The others that stand in the way of a claim. */
  List<Claim> rivals(Claim wanted) {
    return claims.stream()
        .filter(claim -> !claim.claimant().equals(wanted.claimant()) && claim.period().overlaps(wanted.period())).toList();
  }

  List<Claim> reachingTo(LocalDate day) {
    return claims.stream().filter(claim -> !claim.period().until().isBefore(day)).toList();
  }

  Occupancy with(Claim claim) {
    return new Occupancy(dwelling, community, Stream.concat(without(claim.claimant()).claims.stream(), Stream.of(claim)).toList(), closed);
  }

  Occupancy without(String claimant) {
    return new Occupancy(dwelling, community, claims.stream().filter(claim -> !claim.claimant().equals(claimant)).toList(), closed);
  }

  Occupancy closed(boolean now) {
    return new Occupancy(dwelling, community, claims, now);
  }
}
