package io.anju.housing.occupancy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Claims to dwellings. Whoever writes a tenancy claims its period here first; the document's version lets only one of several
 * racing claims through. A claim in the way whose writer seems dead is settled before it is taken back, so that a writer who was
 * only slow finds its way barred.
 */
public final class Occupancies {

  /** How long a writer may take between claim and document before others check on it. Correctness does not hang on it. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private static final int ATTEMPTS = 100;

  private final Aggregates<Occupancy> occupancies;
  private final Claimants claimants;
  private final Clock clock;

  public Occupancies(Aggregates<Occupancy> occupancies, Claimants claimants, Clock clock) {
    this.occupancies = occupancies;
    this.claimants = claimants;
    this.clock = clock;
  }

  /** Claims days and rooms, or moves the claimant's claim to them. The claim is durable when this answers. */
  public Outcome claim(DwellingCode dwelling, DivisionCode community, String claimant, Holding holding, Limits limits) {
    var wanted = new Claim(claimant, holding, clock.instant());
    return change(dwelling, community, occupancy -> {
      if (occupancy.closed()) {
        return new Step<>(occupancy, Outcome.CLOSED);
      }
      if (occupancy.of(claimant).filter(own -> own.holding().equals(holding)).isPresent()) {
        return new Step<>(occupancy, Outcome.CLAIMED);
      }
      var free = occupancy.judge(wanted, limits) == Outcome.CLAIMED ? occupancy : cleared(occupancy, occupancy.neighbours(wanted));
      var outcome = free.judge(wanted, limits);
      return new Step<>(outcome == Outcome.CLAIMED ? free.with(wanted) : occupancy, outcome);
    });
  }

  /** Whether anything let on under a claimant reaches beyond a day. */
  public boolean letOnBeyond(DwellingCode dwelling, String claimant, LocalDate day) {
    return CurrentCaller.asSystem(() -> occupancies.find(dwelling.value()).stream()
        .flatMap(found -> found.state().under(claimant).stream())
        .anyMatch(claim -> claimants.held(claim.claimant()).filter(held -> held.period().until().isAfter(day)).isPresent()));
  }

  /** Gives back what a claimant no longer holds; empty for all of it. */
  public void release(DwellingCode dwelling, DivisionCode community, String claimant, Optional<Holding> kept) {
    change(dwelling, community, occupancy -> new Step<>(adjusted(occupancy, claimant, kept), Outcome.CLAIMED));
  }

  /** Ends claiming for good; false, and nothing done, where somebody holds the dwelling on or after a day. */
  public boolean close(DwellingCode dwelling, DivisionCode community, LocalDate on) {
    return change(dwelling, community, occupancy -> {
      var cleared = cleared(occupancy, occupancy.reachingTo(on));
      return cleared.reachingTo(on).isEmpty() ? new Step<>(cleared.closed(true), Outcome.CLOSED) : new Step<>(occupancy, Outcome.OVERLAPS);
    }) == Outcome.CLOSED;
  }

  /** Who holds the dwelling, or part of it, on or after a day. */
  public List<String> holders(DwellingCode dwelling, LocalDate on) {
    return CurrentCaller.asSystem(() -> occupancies.find(dwelling.value()).stream()
        .flatMap(found -> found.state().reachingTo(on).stream()).map(Claim::claimant).toList());
  }

  /** Takes a closing back, where the retirement did not come about. */
  public void reopen(DwellingCode dwelling, DivisionCode community) {
    change(dwelling, community, occupancy -> new Step<>(occupancy.closed(false), Outcome.CLAIMED));
  }

  private record Step<R>(Occupancy next, R answer) {}

  private <R> R change(DwellingCode dwelling, DivisionCode community, Function<Occupancy, Step<R>> step) {
    return CurrentCaller.asSystem(() -> {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        var seen = occupancies.find(dwelling.value());
        var before = seen.map(Versioned::state).orElseGet(() -> Occupancy.vacant(dwelling, community));
        var done = step.apply(before);
        if (done.next().equals(before) || saved(dwelling, seen, done.next())) {
          return done.answer();
        }
      }
      throw new RegistryException(PlatformError.UNAVAILABLE);
    });
  }

  private boolean saved(DwellingCode dwelling, Optional<Versioned<Occupancy>> seen, Occupancy next) {
    try {
      seen.ifPresentOrElse(found -> occupancies.save(found, next), () -> occupancies.add(dwelling.value(), next));
      return true;
    } catch (DuplicateException raced) {
      return false;
    } catch (RegistryException refused) {
      if (refused.code() == PlatformError.STALE_VERSION) {
        return false;
      }
      throw refused;
    }
  }

  /** The claims in the way cut down to what their claimants hold for good. */
  private Occupancy cleared(Occupancy occupancy, List<Claim> inTheWay) {
    var cleared = occupancy;
    for (var claim : inTheWay) {
      var held = claimants.held(claim.claimant());
      boolean whole = held.filter(claim.holding()::equals).isPresent();
      boolean young = claim.since().plus(GRACE).isAfter(clock.instant());
      if (!whole && !young) {
        cleared = adjusted(cleared, claim.claimant(), claimants.settle(claim.claimant()));
      }
    }
    return cleared;
  }

  private static Occupancy adjusted(Occupancy occupancy, String claimant, Optional<Holding> kept) {
    UnaryOperator<Claim> shortened = claim -> new Claim(claimant, kept.orElseThrow(), claim.since());
    return kept.isEmpty() ? occupancy.without(claimant)
        : occupancy.of(claimant).map(shortened).map(occupancy::with).orElse(occupancy);
  }
}
