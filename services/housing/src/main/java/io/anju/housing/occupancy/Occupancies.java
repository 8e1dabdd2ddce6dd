package io.anju.housing.occupancy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Claims to dwellings. Whoever writes a tenancy claims its period here first; the document's
 * version lets only one of several racing claims through. A claim in the way whose writer seems
 * dead is settled before it is taken back, so that a writer who was only slow finds its way barred.
 */
public final class Occupancies {

  /**
   * How long a writer may take between claim and document before others check on it. Correctness
   * does not hang on it.
   */
  private static final Duration CLAIM_GRACE_PERIOD = Duration.ofSeconds(10);

  private static final int MAX_ATTEMPTS = 100;

  private final Aggregates<Occupancy> occupancies;
  private final Claimants claimants;
  private final Clock clock;

  public Occupancies(Aggregates<Occupancy> occupancies, Claimants claimants, Clock clock) {
    this.occupancies = occupancies;
    this.claimants = claimants;
    this.clock = clock;
  }

  /**
   * Claims days and rooms, or moves the claimant's claim to them. The claim is durable when this
   * answers.
   */
  public ClaimOutcome claim(
      DwellingCode dwelling,
      DivisionCode community,
      String claimant,
      Holding holding,
      OccupancyLimits limits) {
    var wanted = new Claim(claimant, holding, clock.instant());
    return change(
        dwelling,
        community,
        occupancy -> {
          if (occupancy.closed()) {
            return new Step<>(occupancy, ClaimOutcome.CLOSED);
          }
          if (occupancy
              .claimOf(claimant)
              .filter(own -> own.holding().equals(holding))
              .isPresent()) {
            return new Step<>(occupancy, ClaimOutcome.CLAIMED);
          }
          var trimmed =
              occupancy.evaluate(wanted, limits) == ClaimOutcome.CLAIMED
                  ? occupancy
                  : trimAbandonedClaims(occupancy, occupancy.overlappingClaims(wanted));
          var outcome = trimmed.evaluate(wanted, limits);
          return new Step<>(
              outcome == ClaimOutcome.CLAIMED ? trimmed.withClaim(wanted) : occupancy, outcome);
        });
  }

  /** Whether anything let on under a claimant reaches beyond a day. */
  public boolean hasSubletBeyond(DwellingCode dwelling, String claimant, LocalDate day) {
    return CurrentCaller.asSystem(() ->
        occupancies.find(dwelling.value()).stream()
            .flatMap(found -> found.state().subletClaims(claimant).stream())
            .anyMatch(claim ->
                claimants
                    .findHolding(claim.claimant())
                    .filter(held -> held.period().until().isAfter(day))
                    .isPresent()));
  }

  /** Gives back what a claimant no longer holds; empty for all of it. */
  public void release(
      DwellingCode dwelling, DivisionCode community, String claimant, Optional<Holding> remaining) {
    change(
        dwelling,
        community,
        occupancy -> new Step<>(trimClaim(occupancy, claimant, remaining), ClaimOutcome.CLAIMED));
  }

  /**
   * Ends claiming for good; false, and nothing done, where somebody holds the dwelling on or after
   * a day.
   */
  public boolean close(DwellingCode dwelling, DivisionCode community, LocalDate on) {
    return change(
            dwelling,
            community,
            occupancy -> {
              var trimmed = trimAbandonedClaims(occupancy, occupancy.claimsUntilAtLeast(on));
              return trimmed.claimsUntilAtLeast(on).isEmpty()
                  ? new Step<>(trimmed.closed(true), ClaimOutcome.CLOSED)
                  : new Step<>(occupancy, ClaimOutcome.OVERLAPS);
            })
        == ClaimOutcome.CLOSED;
  }

  /** Who holds the dwelling, or part of it, on or after a day. */
  public List<String> holders(DwellingCode dwelling, LocalDate on) {
    return CurrentCaller.asSystem(() ->
        occupancies.find(dwelling.value()).stream()
            .flatMap(found -> found.state().claimsUntilAtLeast(on).stream())
            .map(Claim::claimant)
            .toList());
  }

  /** Takes a closing back, where the retirement did not come about. */
  public void reopen(DwellingCode dwelling, DivisionCode community) {
    change(
        dwelling,
        community,
        occupancy -> new Step<>(occupancy.closed(false), ClaimOutcome.CLAIMED));
  }

  private record Step<R>(Occupancy next, R result) {}

  private <R> R change(
      DwellingCode dwelling, DivisionCode community, Function<Occupancy, Step<R>> step) {
    return CurrentCaller.asSystem(() -> {
      for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        var loaded = occupancies.find(dwelling.value());
        var before =
            loaded.map(Versioned::state).orElseGet(() -> Occupancy.vacant(dwelling, community));
        var attempted = step.apply(before);
        if (attempted.next().equals(before) || trySave(dwelling, loaded, attempted.next())) {
          return attempted.result();
        }
      }
      throw new RegistryException(PlatformError.UNAVAILABLE);
    });
  }

  private boolean trySave(
      DwellingCode dwelling, Optional<Versioned<Occupancy>> loaded, Occupancy next) {
    try {
      loaded.ifPresentOrElse(
          found -> occupancies.save(found, next), () -> occupancies.add(dwelling.value(), next));
      return true;
    } catch (DuplicateException duplicate) {
      return false;
    } catch (RegistryException failure) {
      if (failure.code() == PlatformError.STALE_VERSION) {
        return false;
      }
      throw failure;
    }
  }

  /** The claims in the way cut down to what their claimants hold for good. */
  private Occupancy trimAbandonedClaims(Occupancy occupancy, List<Claim> conflicting) {
    var trimmed = occupancy;
    for (var claim : conflicting) {
      var held = claimants.findHolding(claim.claimant());
      boolean unchanged = held.filter(claim.holding()::equals).isPresent();
      boolean recent = claim.claimedAt().plus(CLAIM_GRACE_PERIOD).isAfter(clock.instant());
      if (!unchanged && !recent) {
        trimmed = trimClaim(trimmed, claim.claimant(), claimants.fence(claim.claimant()));
      }
    }
    return trimmed;
  }

  private static Occupancy trimClaim(
      Occupancy occupancy, String claimant, Optional<Holding> remaining) {
    UnaryOperator<Claim> trimmedClaim =
        claim -> new Claim(claimant, remaining.orElseThrow(), claim.claimedAt());
    return remaining.isEmpty()
        ? occupancy.withoutClaim(claimant)
        : occupancy.claimOf(claimant).map(trimmedClaim).map(occupancy::withClaim).orElse(occupancy);
  }
}
