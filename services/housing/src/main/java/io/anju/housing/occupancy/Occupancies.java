package io.anju.housing.occupancy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.OptimisticRetry;
import io.anju.platform.aggregate.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Claims to dwellings. A tenancy's period is claimed here before the tenancy is written; of
 * concurrent claims the version of the document admits one. A conflicting claim without a tenancy
 * is fenced before it is released, so that a slow writer cannot complete it later (ADR 7).
 */
public final class Occupancies {

  /**
   * How long a writer may take between claim and tenancy before its claim counts as abandoned. Its
   * length does not affect correctness.
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

  /** Claims days and rooms, or changes the claimant's claim to them; durable on return. */
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
          if (!occupancy.closure().acceptsClaims()) {
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

  /** Whether a sublet under a claimant ends after a day. */
  public boolean hasSubletBeyond(DwellingCode dwelling, String claimant, LocalDate day) {
    // System: no caller may read occupancies.
    return CurrentCaller.asSystem(() ->
        occupancies.find(dwelling.value()).stream()
            .flatMap(found -> found.state().subletClaims(claimant).stream())
            .anyMatch(claim ->
                claimants
                    .findHolding(claim.claimant())
                    .filter(held -> held.period().until().isAfter(day))
                    .isPresent()));
  }

  /** Reduces a claim to what its claimant still holds; removes it where that is nothing. */
  public void release(
      DwellingCode dwelling, DivisionCode community, String claimant, Optional<Holding> remaining) {
    change(
        dwelling,
        community,
        occupancy -> new Step<>(trimClaim(occupancy, claimant, remaining), ClaimOutcome.CLAIMED));
  }

  /**
   * Stops claims while a retirement is saved; {@link #settle} makes it final or undoes it. Returns
   * false and changes nothing where somebody holds the dwelling on or after a day.
   *
   * @param retiring the dwelling whose retirement decides
   */
  public boolean close(
      DwellingCode dwelling, DivisionCode community, LocalDate on, DwellingCode retiring) {
    var pending = new Closure.Pending(clock.instant(), retiring);
    return change(
            dwelling,
            community,
            occupancy -> {
              var trimmed = trimAbandonedClaims(occupancy, occupancy.claimsUntilAtLeast(on));
              return trimmed.claimsUntilAtLeast(on).isEmpty()
                  ? new Step<>(trimmed.withClosure(pending), ClaimOutcome.CLOSED)
                  : new Step<>(occupancy, ClaimOutcome.OVERLAPS);
            })
        == ClaimOutcome.CLOSED;
  }

  /** The claimants that hold the dwelling, or part of it, on or after a day. */
  public List<String> holders(DwellingCode dwelling, LocalDate on) {
    // System: no caller may read occupancies.
    return CurrentCaller.asSystem(() ->
        occupancies.find(dwelling.value()).stream()
            .flatMap(found -> found.state().claimsUntilAtLeast(on).stream())
            .map(Claim::claimant)
            .toList());
  }

  /** Accepts claims again, where the retirement was not saved. */
  public void reopen(DwellingCode dwelling, DivisionCode community) {
    change(
        dwelling,
        community,
        occupancy -> new Step<>(occupancy.withClosure(new Closure.Open()), ClaimOutcome.CLAIMED));
  }

  /** Replaces a pending closure by what came of it, unless it changed since it was read. */
  public void settle(Occupancy seen, Closure result) {
    change(
        seen.dwelling(),
        seen.community(),
        occupancy ->
            new Step<>(
                occupancy.closure().equals(seen.closure())
                    ? occupancy.withClosure(result)
                    : occupancy,
                ClaimOutcome.CLOSED));
  }

  private record Step<R>(Occupancy next, R result) {}

  private <R> R change(
      DwellingCode dwelling, DivisionCode community, Function<Occupancy, Step<R>> step) {
    // System: no caller may read or change occupancies.
    return CurrentCaller.asSystem(
        () -> OptimisticRetry.retry(MAX_ATTEMPTS, () -> attempt(dwelling, community, step)));
  }

  private <R> R attempt(
      DwellingCode dwelling, DivisionCode community, Function<Occupancy, Step<R>> step) {
    var loaded = occupancies.find(dwelling.value());
    var before =
        loaded.map(Versioned::state).orElseGet(() -> Occupancy.vacant(dwelling, community));
    var attempted = step.apply(before);
    if (!attempted.next().equals(before)) {
      loaded.ifPresentOrElse(
          found -> occupancies.save(found, attempted.next()),
          () -> occupancies.add(dwelling.value(), attempted.next()));
    }
    return attempted.result();
  }

  /** Reduces abandoned claims to what their claimants hold after fencing. */
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
