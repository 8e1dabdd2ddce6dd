package io.anju.employment.reconciliation.job;

import com.mongodb.MongoException;
import io.anju.employment.DutyCycleThrottle;
import io.anju.employment.reconciliation.DuePersons;
import io.anju.employment.reconciliation.Reconciliation;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.lease.Leases;
import io.anju.platform.metrics.LastSuccess;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Compares the persons whose next comparison is due, on one replica at a time, throttled so that it
 * does not delay people's own requests.
 */
class ComparisonSweep {

  private static final Logger LOG = LoggerFactory.getLogger(ComparisonSweep.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int BATCH = 500;

  private final DuePersons due;
  private final Reconciliation reconciliation;
  private final DutyCycleThrottle throttle;
  private final Leases leases;
  private final LastSuccess lastSuccess;
  private final Clock clock;

  ComparisonSweep(
      DuePersons due,
      Reconciliation reconciliation,
      DutyCycleThrottle throttle,
      Leases leases,
      LastSuccess lastSuccess,
      Clock clock) {
    this.due = due;
    this.reconciliation = reconciliation;
    this.throttle = throttle;
    this.leases = leases;
    this.lastSuccess = lastSuccess;
    this.clock = clock;
  }

  @Scheduled(
      initialDelayString = "${anju.reconciliation.compare-after}",
      fixedDelayString = "${anju.reconciliation.compare-every}")
  void sweep() {
    try {
      String before = "";
      for (var ids = ids();
          !ids.isEmpty()
              && !ids.getFirst().equals(before)
              && leases.acquireOrRenew("sweep:reconciliation", LEASE);
          ids = ids()) {
        before = ids.getFirst();
        compareAgain(ids);
      }
      lastSuccess.record();
    } catch (MongoException unavailable) {
      LOG.warn(
          "due comparisons are retried at the next sweep: {}",
          unavailable.getClass().getSimpleName());
    }
  }

  private void compareAgain(List<String> ids) {
    throttle.run(() ->
        // As system: scheduled work has no caller.
        CurrentCaller.asSystem(() -> {
          reconciliation.compareAgain(ids);
          return null;
        }));
  }

  private List<String> ids() {
    // As system: scheduled work has no caller.
    return CurrentCaller.asSystem(() -> due.dueBy(LocalDate.now(clock), BATCH)).stream()
        .map(Versioned::id)
        .toList();
  }
}
