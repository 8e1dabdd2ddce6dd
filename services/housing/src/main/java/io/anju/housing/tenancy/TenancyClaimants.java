package io.anju.housing.tenancy;

import io.anju.housing.occupancy.Claimants;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.tenancy.Tenancy.Abandoned;
import io.anju.housing.tenancy.Tenancy.Ended;
import io.anju.housing.tenancy.Tenancy.Filed;
import io.anju.housing.tenancy.Tenancy.Terminated;
import io.anju.housing.tenancy.Tenancy.Voided;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.DuplicateException;
import io.anju.platform.store.Versioned;
import java.util.Optional;

/**
 * What tenancies hold of their dwellings. To settle one is to win the write its missing writer was about to make: the first document
 * of its id, or the next version of it.
 */
public final class TenancyClaimants implements Claimants {

  private final Aggregates<Tenancy> tenancies;

  public TenancyClaimants(Aggregates<Tenancy> tenancies) {
    this.tenancies = tenancies;
  }

  @Override
  public Optional<Holding> held(String claimant) {
    return tenancies.find(claimant).flatMap(tenancy -> tenancy.state().held());
  }

  @Override
  public Optional<Holding> settle(String claimant) {
    return tenancies.find(claimant).map(this::settled).orElseGet(() -> spent(claimant)).state().held();
  }

  private Versioned<Tenancy> settled(Versioned<Tenancy> seen) {
    return switch (seen.state()) {
      case Filed filed -> resaved(seen, filed);
      case Terminated _, Ended _, Voided _, Abandoned _ -> seen;
    };
  }

  private Versioned<Tenancy> resaved(Versioned<Tenancy> seen, Filed filed) {
    try {
      return tenancies.save(seen, filed);
    } catch (RegistryException raced) {
      if (raced.code() == PlatformError.STALE_VERSION) {
        return settled(tenancies.require(seen.id()));
      }
      throw raced;
    }
  }

  private Versioned<Tenancy> spent(String claimant) {
    try {
      return tenancies.add(claimant, new Abandoned());
    } catch (DuplicateException written) {
      return tenancies.require(claimant);
    }
  }
}
