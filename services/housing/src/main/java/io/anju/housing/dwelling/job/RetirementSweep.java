package io.anju.housing.dwelling.job;

import com.mongodb.MongoException;
import io.anju.housing.building.BuildingRetirement;
import io.anju.housing.dwelling.DwellingRetirement;
import io.anju.housing.dwelling.LettingClosure;
import io.anju.platform.error.RegistryException;
import io.anju.platform.lease.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Completes or undoes retirements whose writer stopped between two writes. One replica at a time
 * holds the lease; if two overlap, each step is done once because every write is guarded by its
 * version.
 */
class RetirementSweep {

  private static final Logger LOG = LoggerFactory.getLogger(RetirementSweep.class);
  private static final Duration LEASE_DURATION = Duration.ofMinutes(2);
  private static final int BATCH_SIZE = 100;

  /** A writer that takes longer counts as interrupted; its length does not affect correctness. */
  private static final Duration GRACE_PERIOD = Duration.ofMinutes(1);

  private final BuildingRetirement buildings;
  private final DwellingRetirement dwellings;
  private final LettingClosure lettingClosure;
  private final Leases leases;
  private final Clock clock;

  RetirementSweep(
      BuildingRetirement buildings,
      DwellingRetirement dwellings,
      LettingClosure lettingClosure,
      Leases leases,
      Clock clock) {
    this.buildings = buildings;
    this.dwellings = dwellings;
    this.lettingClosure = lettingClosure;
    this.leases = leases;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${anju.housing.retirement.sweep-every}")
  void sweep() {
    try {
      if (leases.acquireOrRenew("sweep:retirements", LEASE_DURATION)) {
        sweep(clock.instant().minus(GRACE_PERIOD));
      }
    } catch (MongoException | RegistryException exception) {
      LOG.warn("retirement sweep failed, will retry: {}", exception.toString());
    }
  }

  private void sweep(Instant before) {
    int completed = buildings.resumeInterrupted(before, BATCH_SIZE);
    if (completed > 0) {
      LOG.info("interrupted building retirements completed: {}", completed);
    }
    dwellings
        .resumeInterrupted(before, BATCH_SIZE)
        .forEach((dwelling, failure) ->
            LOG.warn(
                "retirement of dwelling {} could not be completed, will retry: {}",
                dwelling.value(),
                failure.toString()));
    lettingClosure.settleInterrupted(before, BATCH_SIZE);
  }
}
