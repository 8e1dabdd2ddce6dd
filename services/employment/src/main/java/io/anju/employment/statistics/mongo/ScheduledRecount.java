package io.anju.employment.statistics.mongo;

import com.mongodb.MongoException;
import io.anju.employment.statistics.Recount;
import io.anju.platform.lease.Leases;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Has all counted again from time to time, or when asked to; one replica at a time. */
public class ScheduledRecount {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduledRecount.class);
  private static final String LEASE_NAME = "count:employment";
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final long RENEWAL_INTERVAL = Duration.ofMinutes(1).toNanos();

  private final Recount recount;
  private final Leases leases;
  private final AtomicBoolean counting = new AtomicBoolean();
  private volatile long renewedAt;

  public ScheduledRecount(Recount recount, Leases leases) {
    this.recount = recount;
    this.leases = leases;
  }

  /**
   * Returns at once, for all that is scheduled waits for one thread; where a count is going on,
   * that one will do.
   */
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
        LOG.info(
            "{} jobs of {} cities counted in {} ms",
            summary.jobs(),
            summary.cities(),
            summary.time().toMillis());
      }
    } catch (MongoException unavailable) {
      LOG.warn("counting is left to the next time: {}", unavailable.getClass().getSimpleName());
    } finally {
      counting.set(false);
    }
  }

  /** Should another replica have taken over from one that stood still, both come to the same. */
  private void renewLease() {
    if (System.nanoTime() - renewedAt > RENEWAL_INTERVAL) {
      renewedAt = System.nanoTime();
      leases.acquireOrRenew(LEASE_NAME, LEASE);
    }
  }
}
