package io.anju.housing.tenancy;

import io.anju.housing.occupancy.Claimants;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.tenancy.Tenancy.Abandoned;
import io.anju.housing.tenancy.Tenancy.Ended;
import io.anju.housing.tenancy.Tenancy.Filed;
import io.anju.housing.tenancy.Tenancy.Terminated;
import io.anju.housing.tenancy.Tenancy.Voided;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.OptimisticRetry;
import io.anju.platform.aggregate.Versioned;
import java.util.Optional;

/**
 * Reads what tenancies hold of their dwellings. Fencing makes the write that a missing writer would
 * still make: the first document of the id, or its next version.
 */
public final class TenancyClaimants implements Claimants {

  private static final int MAX_ATTEMPTS = 100;

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
    return OptimisticRetry.retry(MAX_ATTEMPTS, () -> fenced(claimant)).state().holding();
  }

  private Versioned<Tenancy> fenced(String claimant) {
    return tenancies
        .find(claimant)
        .map(loaded ->
            switch (loaded.state()) {
              case Filed filed -> tenancies.save(loaded, filed);
              case Terminated _, Ended _, Voided _, Abandoned _ -> loaded;
            })
        .orElseGet(() -> tenancies.add(claimant, new Abandoned()));
  }
}
