package io.anju.employment.statistics.mongo;

import com.mongodb.MongoException;
import io.anju.employment.statistics.Recount;
import io.anju.platform.store.Leases;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Has all counted again from time to time, or when asked to; one replica at a time. */
public class CountSweep {

  private static final Logger LOG = LoggerFactory.getLogger(CountSweep.class);
  private static final String WORK = "count:employment";
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final long RENEWED_EACH = Duration.ofMinutes(1).toNanos();

  private final Recount recount;
  private final Leases leases;
  private final AtomicBoolean counting = new AtomicBoolean();
  private volatile long renewedAt;

  public CountSweep(Recount recount, Leases leases) {
    this.recount = recount;
    this.leases = leases;
  }

  /** Returns at once, for all that is scheduled waits for one thread; where a count is going on, that one will do. */
  @Scheduled(initialDelayString = "${anju.statistics.count-after}", fixedDelayString = "${anju.statistics.count-every}")
  public void ask() {
    Thread.ofVirtual().name("employment-count").start(this::count);
  }

  private void count() {
    if (!counting.compareAndSet(false, true)) {
      return;
    }
    try {
      renewedAt = System.nanoTime();
      if (leases.hold(WORK, LEASE)) {
        var took = recount.all(this::goingOn);
        LOG.info("{} jobs of {} cities counted in {} ms", took.jobs(), took.cities(), took.time().toMillis());
      }
    } catch (MongoException away) {
      LOG.warn("counting is left to the next time: {}", away.getClass().getSimpleName());
    } finally {
      counting.set(false);
    }
  }

  /** Should another replica have taken over from one that stood still, both come to the same. */
  private void goingOn() {
    if (System.nanoTime() - renewedAt > RENEWED_EACH) {
      renewedAt = System.nanoTime();
      leases.hold(WORK, LEASE);
    }
  }
}
