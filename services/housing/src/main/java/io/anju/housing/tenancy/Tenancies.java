package io.anju.housing.tenancy;

import io.anju.contract.housing.TenancyParty;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.occupancy.OccupancyLimits;
import io.anju.housing.occupancy.Period;
import io.anju.housing.tenancy.Tenancy.Filed;
import io.anju.housing.tenancy.TenancyRepository.RunningTenancy;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.housing.tenancy.lease.LeaseValidator;
import io.anju.housing.tenancy.rule.Deadlines;
import io.anju.housing.tenancy.rule.TenancyRule;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Changes and ends filed tenancies; one that has ended is refused with {@code
 * tenancy-already-ended}.
 */
public final class Tenancies {

  private final TenancyRepository tenancies;
  private final FilingRights rights;
  private final Occupancies occupancies;
  private final Dwellings dwellings;
  private final TenancyRules rules;
  private final DwellingSafety safety;
  private final Clock clock;

  public Tenancies(
      TenancyRepository tenancies,
      FilingRights rights,
      Occupancies occupancies,
      Dwellings dwellings,
      TenancyRules rules,
      DwellingSafety safety,
      Clock clock) {
    this.tenancies = tenancies;
    this.rights = rights;
    this.occupancies = occupancies;
    this.dwellings = dwellings;
    this.rules = rules;
    this.safety = safety;
    this.clock = clock;
  }

  /**
   * Extends the term; the other party is asked to confirm. The longer period is claimed first; a
   * claim left by a crash is reduced when it conflicts with another.
   *
   * @param agreedOn when the parties agreed, from which the deadline counts
   */
  public Versioned<Tenancy> renew(
      String tenancyId, ExpectedVersion expected, LocalDate until, LocalDate agreedOn) {
    var loaded = tenancies.requireChangeable(tenancyId, expected);
    var lease = loaded.lease();
    var today = LocalDate.now(clock);
    var rule = rules.at(lease.community(), today);
    requireNotInFuture("agreedOn", agreedOn, today);
    if (lease.term().end().isEmpty()) {
      throw validationError("until", "term-indefinite", Map.of());
    }
    if (!until.isAfter(lease.term().until())) {
      throw validationError("until", "not-later", Map.of("until", lease.term().until().toString()));
    }
    var extendedTerm = new Period(lease.term().from(), until);
    var errors =
        new LeaseValidator(rule, today)
            .checkTerm(extendedTerm)
            .checkSafety(safety.hasOpenCriticalFinding(lease.dwelling(), today))
            .errors();
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.TENANCY_INVALID, errors);
    }
    claim(loaded, loaded.filed().details().holding().withPeriod(extendedTerm), rule);
    var change =
        new Change(
            Change.Kind.RENEWED,
            agreedOn,
            today,
            Deadlines.passed(agreedOn, rule.deadlines().renewal(), today));
    return tenancies.save(
        loaded,
        withConfirmationRequested(loaded.filed().renew(until, change), lease)
            .rescheduledOn(today, rule, true));
  }

  /** Replaces the occupants; more occupants are claimed first, fewer are released. */
  public Versioned<Tenancy> changeOccupants(
      String tenancyId, ExpectedVersion expected, Household household, LocalDate since) {
    var loaded = tenancies.requireChangeable(tenancyId, expected);
    var lease = loaded.lease();
    var today = LocalDate.now(clock);
    var rule = rules.at(lease.community(), today);
    requireNotInFuture("since", since, today);
    var dwelling = dwellings.require(lease.dwelling()).state().details().attributes();
    var errors =
        new LeaseValidator(rule, today).checkOccupancy(lease, household, dwelling).errors();
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.TENANCY_INVALID, errors);
    }
    var change =
        new Change(
            Change.Kind.OCCUPANTS,
            since,
            today,
            Deadlines.passed(since, rule.deadlines().change(), today));
    var next =
        withConfirmationRequested(loaded.filed().withHousehold(household, change), lease)
            .rescheduledOn(today, rule, false);
    boolean moreOccupants =
        next.details().holding().persons() > loaded.filed().details().holding().persons();
    if (moreOccupants) {
      claim(loaded, next.details().holding(), rule);
    }
    var saved = tenancies.save(loaded, next);
    if (!moreOccupants) {
      occupancies.release(lease.dwelling(), lease.community(), tenancyId, saved.state().holding());
    }
    return saved;
  }

  /**
   * Ends it on a day, which is its last: a new tenancy may begin on that day, and the days after
   * are free at once. An indefinite one is ended so at any time (Civil Code art. 730). Refuses with
   * {@code subletting-active} while a sublet ends later.
   */
  public Versioned<Tenancy> terminate(
      String tenancyId, ExpectedVersion expected, LocalDate on, String reason) {
    var loaded = requireMayTerminate(tenancyId, expected);
    var lease = loaded.lease();
    if (on.isBefore(lease.term().from()) || on.isAfter(lease.term().until())) {
      throw validationError(
          "on",
          "outside-term",
          Map.of("from", lease.term().from().toString(), "until", lease.term().endText()));
    }
    var today = LocalDate.now(clock);
    var late = Deadlines.passed(on, rules.at(lease.community(), today).deadlines().ending(), today);
    return end(loaded, loaded.filed().terminate(new Closing(on, reason, today, late)), on);
  }

  /** A housing officer voids a wrong filing. */
  public Versioned<Tenancy> annul(String tenancyId, ExpectedVersion expected, String reason) {
    var loaded = tenancies.requireChangeable(tenancyId, expected);
    var today = LocalDate.now(clock);
    return end(
        loaded,
        loaded.filed().annul(new Closing(today, reason, today, false)),
        loaded.lease().term().from().minusDays(1));
  }

  /** The landlord of a head tenancy may terminate a sublet, like its parties. */
  private RunningTenancy requireMayTerminate(String tenancyId, ExpectedVersion expected) {
    var loaded = tenancies.requireRunning(tenancyId, expected);
    var caller = CurrentCaller.get();
    if (!rights.mayChange(caller, loaded.lease())
        && !rights.isHeadLandlord(caller, loaded.lease())) {
      throw new RegistryException(HousingError.NOT_A_PARTY);
    }
    return loaded;
  }

  private Versioned<Tenancy> end(RunningTenancy loaded, Tenancy next, LocalDate last) {
    var lease = loaded.lease();
    if (occupancies.hasSubletBeyond(lease.dwelling(), loaded.loaded().id(), last)) {
      throw new RegistryException(HousingError.SUBLETTING_ACTIVE);
    }
    var ended = tenancies.save(loaded, next);
    occupancies.release(lease.dwelling(), lease.community(), ended.id(), ended.state().holding());
    return ended;
  }

  private void claim(RunningTenancy loaded, Holding wanted, TenancyRule rule) {
    var lease = loaded.lease();
    var dwellingDetails = dwellings.require(lease.dwelling()).state().details();
    OccupancyLimits limits = rule.density().limits(dwellingDetails.attributes());
    ClaimOutcomes.requireClaimed(
        occupancies.claim(
            lease.dwelling(), lease.community(), loaded.loaded().id(), wanted, limits),
        lease.dwelling());
  }

  /** A change by one party is confirmed by the other; one recorded by an official is not. */
  private Filed withConfirmationRequested(Filed changed, Lease lease) {
    return rights
        .sideOf(CurrentCaller.get(), lease)
        .map((TenancyParty side) -> changed.with(Confirmation.requestedAfterFilingBy(side)))
        .orElse(changed);
  }

  private static void requireNotInFuture(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw validationError(field, "in-the-future", Map.of());
    }
  }

  private static RegistryException validationError(
      String field, String code, Map<String, String> arguments) {
    return new RegistryException(
        HousingError.TENANCY_INVALID, List.of(FieldError.of(field, code, arguments)));
  }
}
