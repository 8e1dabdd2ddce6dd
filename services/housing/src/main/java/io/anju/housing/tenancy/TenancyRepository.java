package io.anju.housing.tenancy;

import io.anju.housing.HousingError;
import io.anju.housing.tenancy.Tenancy.Abandoned;
import io.anju.housing.tenancy.Tenancy.Ended;
import io.anju.housing.tenancy.Tenancy.Filed;
import io.anju.housing.tenancy.Tenancy.Terminated;
import io.anju.housing.tenancy.Tenancy.Voided;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/**
 * Tenancies that a caller may read and change: those that name the caller, and those of a landlord
 * the caller acts for.
 */
public final class TenancyRepository {

  private final Aggregates<Tenancy> tenancies;
  private final FilingRights rights;

  public TenancyRepository(Aggregates<Tenancy> tenancies, FilingRights rights) {
    this.tenancies = tenancies;
    this.rights = rights;
  }

  /** Refuses with {@code not-found}, or {@code forbidden} for a caller without a right to it. */
  public Versioned<Tenancy> require(String id) {
    var caller = CurrentCaller.get();
    if (caller.official()) {
      return tenancies.require(id);
    }
    // System: owners recorded later and mandates are not in the stored scope; checked below.
    var found = CurrentCaller.asSystem(() -> tenancies.require(id));
    var details =
        found
            .state()
            .recordedDetails()
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    if (!isVisibleToCaller(found.state())) {
      AccessPolicy.require(TenancyScope.of(details), Action.READ);
    }
    return found;
  }

  /**
   * Whether it names the caller, or is running and the caller acts for the landlord: later owners
   * do not see former tenants.
   */
  public boolean isVisibleToCaller(Tenancy tenancy) {
    var caller = CurrentCaller.get();
    return tenancy
        .recordedDetails()
        .filter(details ->
            AccessPolicy.permits(caller, TenancyScope.of(details), Action.READ)
                || tenancy instanceof Filed && rights.maySee(caller, details.lease()))
        .isPresent();
  }

  /**
   * A running tenancy, else {@code tenancy-already-ended}, that the caller may change, else {@code
   * not-a-party}.
   */
  RunningTenancy requireChangeable(String id, ExpectedVersion expected) {
    var running = requireRunning(id, expected);
    if (!rights.mayChange(CurrentCaller.get(), running.lease())) {
      throw new RegistryException(HousingError.NOT_A_PARTY);
    }
    return running;
  }

  /** As {@link #requireChangeable}, for a caller who may only read it. */
  RunningTenancy requireRunning(String id, ExpectedVersion expected) {
    var loaded = expected.require(require(id));
    return switch (loaded.state()) {
      case Filed filed -> new RunningTenancy(loaded, filed);
      case Terminated _, Ended _, Voided _ ->
          throw new RegistryException(HousingError.TENANCY_ALREADY_ENDED);
      case Abandoned _ -> throw new RegistryException(PlatformError.NOT_FOUND);
    };
  }

  Versioned<Tenancy> save(RunningTenancy loaded, Tenancy next) {
    // System: the right to change was checked by FilingRights; see require.
    return CurrentCaller.get().official()
        ? tenancies.save(loaded.loaded(), next)
        : CurrentCaller.asSystem(() -> tenancies.save(loaded.loaded(), next));
  }

  /** A running tenancy at the version read. */
  record RunningTenancy(Versioned<Tenancy> loaded, Filed filed) {

    Lease lease() {
      return filed.details().lease();
    }
  }
}
