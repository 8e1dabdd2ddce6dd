package io.anju.housing.tenancy;

import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.housing.dwelling.DwellingDetails;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.tenancy.filing.Filer;
import io.anju.housing.tenancy.filing.Filing;
import io.anju.housing.tenancy.filing.FilingNumbers;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.housing.tenancy.lease.LeaseValidator;
import io.anju.housing.tenancy.lease.Sublet;
import io.anju.housing.tenancy.rule.Deadlines;
import io.anju.housing.tenancy.rule.TenancyRule;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files leases. */
public final class TenancyFilings {

  private final Aggregates<Tenancy> tenancies;
  private final Dwellings dwellings;
  private final Occupancies occupancies;
  private final FilingNumbers numbers;
  private final FilingRights rights;
  private final TenancyRules rules;
  private final DwellingSafety safety;
  private final Ids ids;
  private final Clock clock;

  public TenancyFilings(
      Aggregates<Tenancy> tenancies,
      Dwellings dwellings,
      Occupancies occupancies,
      FilingNumbers numbers,
      FilingRights rights,
      TenancyRules rules,
      DwellingSafety safety,
      Ids ids,
      Clock clock) {
    this.tenancies = tenancies;
    this.dwellings = dwellings;
    this.occupancies = occupancies;
    this.numbers = numbers;
    this.rights = rights;
    this.rules = rules;
    this.safety = safety;
    this.ids = ids;
    this.clock = clock;
  }

  /** The filed tenancy, with warnings for whoever filed it. */
  public record Accepted(Versioned<Tenancy> tenancy, List<FilingWarning> warnings) {}

  /**
   * Files a lease; the other party is asked to confirm, and the filing is valid meanwhile. Refuses
   * with {@code dwelling-unknown}, {@code dwelling-retired}, {@code not-a-party}, {@code
   * tenancy-invalid} and every error, {@code tenancy-overlap}, {@code dwelling-overcrowded}, {@code
   * head-tenancy-ended}.
   */
  public Accepted file(NewTenancy newTenancy) {
    var dwellingDetails = requireCurrent(newTenancy);
    var head = newTenancy.headTenancy().map(this::requireHeadLease);
    var lease =
        new Lease(
            newTenancy.dwelling(),
            dwellingDetails.community(),
            newTenancy.landlord(),
            newTenancy.tenants(),
            newTenancy.term(),
            newTenancy.signedOn(),
            newTenancy.monthlyRent(),
            newTenancy.deposit(),
            newTenancy.rooms(),
            newTenancy
                .headTenancy()
                .map(headTenancy ->
                    new Sublet(
                        headTenancy.tenancyId(),
                        head.orElseThrow().landlord(),
                        headTenancy.consentedOn())),
            newTenancy.depositTerms());
    var today = LocalDate.now(clock);
    var rule = rules.at(dwellingDetails.community(), today);
    var caller = CurrentCaller.get();
    if (!rights.mayFile(caller, lease, newTenancy.filedBy())) {
      throw new RegistryException(HousingError.NOT_A_PARTY);
    }
    var owners = FilingRights.owners(dwellingDetails);
    var check =
        new LeaseValidator(rule, today)
            .checkLease(lease, owners)
            .checkRooms(lease, dwellingDetails.attributes())
            .checkSafety(safety.hasOpenCriticalFinding(lease.dwelling(), today))
            .checkOccupancy(lease, newTenancy.household(), dwellingDetails.attributes());
    lease
        .sublet()
        .ifPresent(sublet -> check.checkSublet(head.orElseThrow(), lease, sublet.consentedOn()));
    if (!check.errors().isEmpty()) {
      throw new RegistryException(HousingError.TENANCY_INVALID, check.errors());
    }
    var filing =
        new Filing(
            numbers.next(dwellingDetails.community(), today.getYear()),
            filerOf(caller, newTenancy.filedBy()),
            today,
            Deadlines.passed(lease.signedOn(), rule.deadlines().filing(), today));
    var details =
        new TenancyDetails(
            lease,
            filing,
            newTenancy.household(),
            Confirmation.requestedAfterFilingBy(sideOf(newTenancy.filedBy())),
            owners,
            List.of(),
            TermSchedule.nextAfter(
                today,
                lease.term(),
                newTenancy.household().moveInDaysAfter(today),
                rule.remindDays(),
                Optional.empty()));
    return record(details, dwellingDetails, rule, today);
  }

  private Accepted record(
      TenancyDetails details, DwellingDetails dwellingDetails, TenancyRule rule, LocalDate today) {
    var lease = details.lease();
    String id = ids.next();
    AccessPolicy.require(TenancyScope.of(details), AccessPolicy.Action.CHANGE);
    ClaimOutcomes.requireClaimed(
        occupancies.claim(
            lease.dwelling(),
            lease.community(),
            id,
            details.holding(),
            rule.density().limits(dwellingDetails.attributes())),
        lease.dwelling());
    try {
      return new Accepted(
          tenancies.add(id, new Tenancy.Filed(details)),
          FilingWarning.of(details, dwellingDetails.use(), rule, today));
    } catch (DuplicateException duplicate) {
      // Another filing counted this one as abandoned and released its claim.
      throw new RegistryException(HousingError.TENANCY_OVERLAP);
    }
  }

  private DwellingDetails requireCurrent(NewTenancy newTenancy) {
    var dwelling =
        dwellings
            .find(newTenancy.dwelling())
            .orElseThrow(() ->
                new RegistryException(
                    HousingError.DWELLING_UNKNOWN,
                    Map.of(),
                    List.of(FieldError.of("dwellingCode", "dwelling-not-found", Map.of()))));
    return switch (dwelling.state()) {
      case Current current -> current.details();
      case Retired _ ->
          throw new RegistryException(
              HousingError.DWELLING_RETIRED, Map.of("dwelling", dwelling.id()));
    };
  }

  /** The lease of the head tenancy. */
  private Lease requireHeadLease(NewTenancy.HeadTenancy headTenancy) {
    // System: who files a sublet need not be a party to the head tenancy.
    var found =
        CurrentCaller.asSystem(() -> tenancies.find(headTenancy.tenancyId()))
            .flatMap(head ->
                head.state() instanceof Tenancy.Filed filed
                    ? Optional.of(filed.details().lease())
                    : Optional.empty());
    return found.orElseThrow(() -> new RegistryException(HousingError.HEAD_TENANCY_ENDED));
  }

  private static Filer filerOf(Caller caller, TenancyFiler role) {
    boolean forOthers =
        !caller.official() && (role == TenancyFiler.AGENT || role == TenancyFiler.MANAGER);
    return forOthers
        ? new Filer(role, caller.person(), caller.uscc())
        : new Filer(
            role,
            Optional.empty(),
            Optional.empty(),
            Optional.of(caller.subject()).filter(_ -> caller.official()));
  }

  /** Managers and agents act for the landlord. */
  private static TenancyParty sideOf(TenancyFiler filer) {
    return switch (filer) {
      case LANDLORD, MANAGER, AGENT -> TenancyParty.LANDLORD;
      case TENANT -> TenancyParty.TENANT;
    };
  }
}
