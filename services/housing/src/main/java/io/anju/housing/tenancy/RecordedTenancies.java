package io.anju.housing.tenancy;

import io.anju.contract.housing.TenancyParty;
import io.anju.contract.housing.TenancyStatus;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.housing.dwelling.DwellingDetails;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.tenancy.Tenancy.Abandoned;
import io.anju.housing.tenancy.Tenancy.Ended;
import io.anju.housing.tenancy.Tenancy.Filed;
import io.anju.housing.tenancy.Tenancy.Terminated;
import io.anju.housing.tenancy.Tenancy.Voided;
import io.anju.housing.tenancy.filing.Filer;
import io.anju.housing.tenancy.filing.Filing;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.housing.tenancy.lease.LeaseValidator;
import io.anju.housing.tenancy.rule.Deadlines;
import io.anju.housing.tenancy.rule.TenancyRule;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes over tenancies of an earlier register, by the checks of a filing under the rules of their
 * day. A housing officer vouches for them, so they count as confirmed. What is said again changes
 * nothing; what is said later goes on from what is recorded: a later end renews, an end terminates.
 */
public final class RecordedTenancies {

  /** What became of a recorded tenancy. */
  public enum Outcome {
    APPLIED,
    UNCHANGED,
    /** More is known already: it was renewed, or has ended. */
    STALE
  }

  private static final String REASON = "recorded";

  private final Aggregates<Tenancy> tenancies;
  private final TenancySearch search;
  private final Dwellings dwellings;
  private final Occupancies occupancies;
  private final TenancyRules rules;
  private final DwellingSafety safety;
  private final Tenancies changes;
  private final Clock clock;

  public RecordedTenancies(
      Aggregates<Tenancy> tenancies,
      TenancySearch search,
      Dwellings dwellings,
      Occupancies occupancies,
      TenancyRules rules,
      DwellingSafety safety,
      Tenancies changes,
      Clock clock) {
    this.tenancies = tenancies;
    this.search = search;
    this.dwellings = dwellings;
    this.occupancies = occupancies;
    this.rules = rules;
    this.safety = safety;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Refuses as {@link TenancyFilings#file}, {@code forbidden} outside the caller's division, {@code
   * tenancy-differs} where another lease has the number, {@code filing-number-reserved} for a
   * number that is issued here and unknown.
   */
  public Outcome record(RecordedTenancy recorded) {
    var details = requireCurrent(recorded.lease());
    AccessPolicy.require(
        Scope.personal(List.of(details.community().value()), List.of(), List.of()), Action.CHANGE);
    String id = idOf(recorded);
    // System: a filing of another division must be found in order to refuse the number.
    var known = CurrentCaller.asSystem(() -> tenancies.find(id)).or(() -> issuedHere(recorded));
    return known.isPresent() ? update(known.get(), recorded) : add(id, recorded, details);
  }

  /** The same number is the same tenancy. */
  private static String idOf(RecordedTenancy recorded) {
    return UUID.nameUUIDFromBytes(
            ("recorded-tenancy|" + recorded.number().value()).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  private Optional<Versioned<Tenancy>> issuedHere(RecordedTenancy recorded) {
    if (!recorded.number().hasIssuedForm()) {
      return Optional.empty();
    }
    var found = search.findByNumber(recorded.number());
    if (found.isEmpty() && recorded.filedOn().getYear() >= LocalDate.now(clock).getYear()) {
      throw new RegistryException(HousingError.FILING_NUMBER_RESERVED);
    }
    return found;
  }

  private Outcome add(String id, RecordedTenancy recorded, DwellingDetails dwelling) {
    var today = LocalDate.now(clock);
    var rule = rules.at(dwelling.community(), recorded.filedOn());
    var lease = lease(recorded, dwelling);
    var owners = FilingRights.owners(dwelling);
    var check =
        new LeaseValidator(rule, today)
            .checkLease(lease, owners)
            .checkRooms(lease, dwelling.attributes())
            .checkOccupancy(lease, recorded.lease().household(), dwelling.attributes());
    if (recorded.status() == TenancyStatus.FILED) {
      check.checkSafety(safety.hasOpenCriticalFinding(lease.dwelling(), today));
    }
    if (!check.errors().isEmpty()) {
      throw new RegistryException(HousingError.TENANCY_INVALID, check.errors());
    }
    var details =
        new TenancyDetails(
            lease,
            new Filing(
                recorded.number(),
                new Filer(
                    recorded.lease().filedBy(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(CurrentCaller.get().subject())),
                recorded.filedOn(),
                Deadlines.passed(lease.signedOn(), rule.deadlines().filing(), recorded.filedOn())),
            recorded.lease().household(),
            new Confirmation.Confirmed(TenancyParty.TENANT, recorded.filedOn()),
            owners,
            List.of(),
            TermSchedule.nextAfter(
                today,
                lease.term(),
                recorded.lease().household().moveInDaysAfter(today),
                rule.remindDays(),
                Optional.empty()));
    var tenancy = state(recorded, details, today);
    claim(id, tenancy, dwelling, rule);
    tenancies.add(id, tenancy);
    return Outcome.APPLIED;
  }

  private static Tenancy state(RecordedTenancy recorded, TenancyDetails details, LocalDate today) {
    return switch (recorded.status()) {
      case FILED ->
          details.lease().term().until().isBefore(today) ? new Ended(details) : new Filed(details);
      case ENDED -> new Ended(details);
      case TERMINATED -> new Terminated(details, closing(recorded));
      case VOIDED -> new Voided(details, closing(recorded));
    };
  }

  private static Closing closing(RecordedTenancy recorded) {
    var on = lastDay(recorded);
    return new Closing(on, REASON, on, false);
  }

  private static LocalDate lastDay(RecordedTenancy recorded) {
    return recorded.endedOn().or(() -> recorded.lease().term().end()).orElse(recorded.filedOn());
  }

  private void claim(String id, Tenancy tenancy, DwellingDetails dwelling, TenancyRule rule) {
    var lease = tenancy.recordedDetails().orElseThrow().lease();
    tenancy
        .holding()
        .ifPresent(holding ->
            ClaimOutcomes.requireClaimed(
                occupancies.claim(
                    lease.dwelling(),
                    lease.community(),
                    id,
                    holding,
                    rule.density().limits(dwelling.attributes())),
                lease.dwelling()));
  }

  private Outcome update(Versioned<Tenancy> known, RecordedTenancy recorded) {
    var details =
        known
            .state()
            .recordedDetails()
            .orElseThrow(() -> new RegistryException(HousingError.TENANCY_OVERLAP));
    requireSameLease(details.lease(), recorded.lease());
    return switch (known.state()) {
      case Filed filed -> updateFiled(known, filed, recorded);
      case Ended _ ->
          recorded.status() == TenancyStatus.FILED
                  && recorded.lease().term().until().isAfter(details.lease().term().until())
              ? refuseEnded()
              : Outcome.UNCHANGED;
      case Terminated _ ->
          recorded.status() == TenancyStatus.TERMINATED ? Outcome.UNCHANGED : Outcome.STALE;
      case Voided _ ->
          recorded.status() == TenancyStatus.VOIDED ? Outcome.UNCHANGED : Outcome.STALE;
      case Abandoned _ -> refuseEnded();
    };
  }

  private static Outcome refuseEnded() {
    throw new RegistryException(HousingError.TENANCY_ALREADY_ENDED);
  }

  private Outcome updateFiled(Versioned<Tenancy> known, Filed filed, RecordedTenancy recorded) {
    var lease = filed.details().lease();
    var expected = new ExpectedVersion(known.version());
    return switch (recorded.status()) {
      case TERMINATED -> {
        changes.terminate(known.id(), expected, lastDay(recorded), REASON);
        yield Outcome.APPLIED;
      }
      case VOIDED -> {
        changes.annul(known.id(), expected, REASON);
        yield Outcome.APPLIED;
      }
      case ENDED -> throw new RegistryException(HousingError.TENANCY_DIFFERS);
      case FILED -> {
        var until = recorded.lease().term().until();
        if (until.isBefore(lease.term().until())) {
          yield Outcome.STALE;
        }
        boolean renewed = until.isAfter(lease.term().until());
        var household = recorded.lease().household();
        boolean otherOccupants =
            !new HashSet<>(household.occupants())
                .equals(new HashSet<>(filed.details().household().occupants()));
        var today = LocalDate.now(clock);
        var version = expected;
        if (renewed) {
          version =
              new ExpectedVersion(
                  changes.renew(known.id(), version, until, recorded.filedOn()).version());
        }
        if (otherOccupants) {
          changes.changeOccupants(known.id(), version, household, today);
        }
        yield renewed || otherOccupants ? Outcome.APPLIED : Outcome.UNCHANGED;
      }
    };
  }

  private static void requireSameLease(Lease known, NewTenancy said) {
    boolean same =
        known.dwelling().equals(said.dwelling())
            && known.landlord().equals(said.landlord())
            && new HashSet<>(known.tenants()).equals(new HashSet<>(said.tenants()))
            && known.term().from().equals(said.term().from())
            && known.signedOn().equals(said.signedOn())
            && known.monthlyRent().equals(said.monthlyRent())
            && known.deposit().equals(said.deposit())
            && known.rooms().equals(said.rooms());
    if (!same) {
      throw new RegistryException(HousingError.TENANCY_DIFFERS);
    }
  }

  private static Lease lease(RecordedTenancy recorded, DwellingDetails dwelling) {
    var said = recorded.lease();
    return new Lease(
        said.dwelling(),
        dwelling.community(),
        said.landlord(),
        said.tenants(),
        said.term(),
        said.signedOn(),
        said.monthlyRent(),
        said.deposit(),
        said.rooms(),
        Optional.empty());
  }

  private DwellingDetails requireCurrent(NewTenancy said) {
    var dwelling =
        dwellings
            .find(said.dwelling())
            .orElseThrow(() -> new RegistryException(HousingError.DWELLING_UNKNOWN));
    return switch (dwelling.state()) {
      case Current current -> current.details();
      case Retired _ ->
          throw new RegistryException(
              HousingError.DWELLING_RETIRED, Map.of("dwelling", dwelling.id()));
    };
  }
}
