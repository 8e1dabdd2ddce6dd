package io.anju.housing.tenancy.job;

import com.mongodb.MongoException;
import io.anju.housing.tenancy.TermTransitions;
import io.anju.platform.lease.Leases;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Advances the tenancies that are due by the calendar, batch by batch. One replica at a time holds
 * the lease and renews it with each batch; if two overlap, each change is made once because every
 * write is guarded by its version.
 */
class TermSweep {

  private static final Logger LOG = LoggerFactory.getLogger(TermSweep.class);
  private static final Duration LEASE_DURATION = Duration.ofMinutes(2);
  private static final int BATCH_SIZE = 500;

  private final TermTransitions transitions;
  private final Leases leases;

  TermSweep(TermTransitions transitions, Leases leases) {
    this.transitions = transitions;
    this.leases = leases;
  }

  @Scheduled(
      initialDelayString = "${anju.housing.filing.sweep-after}",
      fixedDelayString = "${anju.housing.filing.sweep-every}")
  void sweep() {
    try {
      int changed = 0;
      for (int now = batch(); now > 0; now = batch()) {
        changed += now;
      }
      if (changed > 0) {
        LOG.info("tenancies advanced by the calendar: {}", changed);
      }
    } catch (MongoException exception) {
      LOG.warn("term sweep failed, will retry: {}", exception.toString());
    }
  }

  private int batch() {
    return leases.acquireOrRenew("sweep:tenancy-terms", LEASE_DURATION)
        ? transitions.applyDue(BATCH_SIZE)
        : 0;
  }
}
