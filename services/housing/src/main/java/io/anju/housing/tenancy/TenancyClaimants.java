package io.anju.housing.tenancy;

import io.anju.housing.occupancy.Claimants;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.tenancy.Tenancy.Abandoned;
import io.anju.housing.tenancy.Tenancy.Ended;
import io.anju.housing.tenancy.Tenancy.Filed;
import io.anju.housing.tenancy.Tenancy.Terminated;
import io.anju.housing.tenancy.Tenancy.Voided;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Optional;

/**
 * What tenancies hold of their dwellings. To settle one is to win the write its missing writer was
 * about to make: the first document of its id, or the next version of it.
 */
public final class TenancyClaimants implements Claimants {

  private final Aggregates<Tenancy> tenancies;

  public TenancyClaimants(Aggregates<Tenancy> tenancies) {
    this.tenancies = tenancies;
  }

  @Override
  public Optional<Holding> findHolding(String claimant) {
    return tenancies.find(claimant).flatMap(tenancy -> tenancy.state().holding());
  }

  @Override
  public Optional<Holding> fence(String claimant) {
    return tenancies
        .find(claimant)
        .map(this::fenced)
        .orElseGet(() -> abandon(claimant))
        .state()
        .holding();
  }

  private Versioned<Tenancy> fenced(Versioned<Tenancy> loaded) {
    return switch (loaded.state()) {
      case Filed filed -> advanceVersion(loaded, filed);
      case Terminated _, Ended _, Voided _, Abandoned _ -> loaded;
    };
  }

  private Versioned<Tenancy> advanceVersion(Versioned<Tenancy> loaded, Filed filed) {
    try {
      return tenancies.save(loaded, filed);
    } catch (RegistryException conflict) {
      if (conflict.code() == PlatformError.STALE_VERSION) {
        return fenced(tenancies.require(loaded.id()));
      }
      throw conflict;
    }
  }

  private Versioned<Tenancy> abandon(String claimant) {
    try {
      return tenancies.add(claimant, new Abandoned());
    } catch (DuplicateException duplicate) {
      return tenancies.require(claimant);
    }
  }
}
