package io.anju.employment.statistics.job;

import com.mongodb.MongoException;
import io.anju.employment.statistics.Recount;
import io.anju.employment.statistics.RecountTrigger;
import io.anju.platform.lease.Leases;
import io.anju.platform.metrics.LastSuccess;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts all employments by schedule or on request, on one replica at a time. */
class ScheduledRecount implements RecountTrigger {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduledRecount.class);
  private static final String LEASE_NAME = "count:employment";
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final long RENEWAL_INTERVAL = Duration.ofMinutes(1).toNanos();

  private final Recount recount;
  private final Leases leases;
  private final LastSuccess lastSuccess;
  private final AtomicBoolean counting = new AtomicBoolean();
  private volatile long renewedAt;

  ScheduledRecount(Recount recount, Leases leases, LastSuccess lastSuccess) {
    this.recount = recount;
    this.leases = leases;
    this.lastSuccess = lastSuccess;
  }

  /** Counts on a thread of its own, because all scheduled methods share one thread. */
  @Override
  @Scheduled(
      initialDelayString = "${anju.statistics.count-after}",
      fixedDelayString = "${anju.statistics.count-every}")
  public void requestRecount() {
    Thread.ofVirtual().name("employment-count").start(this::count);
  }

  private void count() {
    if (!counting.compareAndSet(false, true)) {
      return;
    }
    try {
      renewedAt = System.nanoTime();
      if (leases.acquireOrRenew(LEASE_NAME, LEASE)) {
        var summary = recount.run(this::renewLease);
        lastSuccess.record();
        LOG.info(
            "{} employments of {} cities counted in {} ms",
            summary.jobs(),
            summary.cities(),
            summary.time().toMillis());
      }
    } catch (MongoException unavailable) {
      LOG.warn(
          "the count is repeated at its next time: {}", unavailable.getClass().getSimpleName());
    } finally {
      counting.set(false);
    }
  }

  /** A lost lease does not stop the count: two replicas that count come to the same result. */
  private void renewLease() {
    if (System.nanoTime() - renewedAt > RENEWAL_INTERVAL) {
      renewedAt = System.nanoTime();
      leases.acquireOrRenew(LEASE_NAME, LEASE);
    }
  }
}
