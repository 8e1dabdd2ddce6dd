package io.anju.housing.occupancy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All claims to one dwelling; no two want the same room on the same day, but for those let under each other.
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

  /** How a claim would fare, were all the others worth what they say. */
  Outcome judge(Claim wanted, Limits limits) {
    var head = wanted.holding().under();
    if (head.isPresent() && head.flatMap(this::of).filter(claim -> claim.holding().covers(wanted.holding())).isEmpty()) {
      return Outcome.HEADLESS;
    }
    if (neighbours(wanted).stream().anyMatch(other -> !related(other, wanted) && other.holding().clashes(wanted.holding()))) {
      return Outcome.OVERLAPS;
    }
    return crowded(wanted, limits) ? Outcome.CROWDED : Outcome.CLAIMED;
  }

  /** The others on any day of a claim. */
  List<Claim> neighbours(Claim wanted) {
    return claims.stream().filter(claim -> !claim.claimant().equals(wanted.claimant())
        && claim.holding().period().overlaps(wanted.holding().period())).toList();
  }

  List<Claim> reachingTo(LocalDate day) {
    return claims.stream().filter(claim -> !claim.holding().period().until().isBefore(day)).toList();
  }

  /** What was let on under a claimant. */
  List<Claim> under(String head) {
    return claims.stream().filter(claim -> claim.holding().under().filter(head::equals).isPresent()).toList();
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

  private static boolean related(Claim one, Claim other) {
    return one.holding().under().filter(other.claimant()::equals).isPresent()
        || other.holding().under().filter(one.claimant()::equals).isPresent();
  }

  /** The fullest day is one on which somebody moves in. */
  private boolean crowded(Claim wanted, Limits limits) {
    var period = wanted.holding().period();
    var neighbours = neighbours(wanted);
    return Stream.concat(Stream.of(period.from()), neighbours.stream().map(claim -> claim.holding().period().from()))
        .filter(period::includes).distinct().anyMatch(day -> {
          var there = Stream.concat(Stream.of(wanted), neighbours.stream()).map(Claim::holding)
              .filter(holding -> holding.period().includes(day)).toList();
          long persons = there.stream().mapToInt(Holding::persons).sum();
          long rooms = there.stream().flatMap(holding -> holding.rooms().stream()).distinct().count();
          return limits.persons().filter(most -> persons > most).isPresent() || limits.rooms().filter(most -> rooms > most).isPresent();
        });
  }
}
