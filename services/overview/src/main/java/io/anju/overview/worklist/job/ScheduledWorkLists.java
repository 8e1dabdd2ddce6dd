package io.anju.overview.worklist.job;

import com.mongodb.MongoException;
import io.anju.overview.worklist.OverdueNotices;
import io.anju.overview.worklist.WorkRefresh;
import io.anju.platform.lease.Leases;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Keeps work lists up to date, and looks for what became overdue; on one replica at a time. */
class ScheduledWorkLists {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduledWorkLists.class);
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final WorkRefresh refresh;
  private final OverdueNotices notices;
  private final Leases leases;
  private final AtomicBoolean running = new AtomicBoolean();

  ScheduledWorkLists(WorkRefresh refresh, OverdueNotices notices, Leases leases) {
    this.refresh = refresh;
    this.notices = notices;
    this.leases = leases;
  }

  /** At a fixed rate, so that it has a thread of its own and waits for no other scheduled work. */
  @Scheduled(fixedRateString = "${anju.overview.worklists.refresh-every}")
  void refresh() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      refresh.run();
    } catch (MongoException unavailable) {
      LOG.warn("work lists are derived later: {}", unavailable.getClass().getSimpleName());
    } finally {
      running.set(false);
    }
  }

  @Scheduled(
      initialDelayString = "${anju.overview.worklists.notices-after}",
      fixedDelayString = "${anju.overview.worklists.notices-every}")
  void notifyOffices() {
    try {
      if (leases.acquireOrRenew("worklists:notices", LEASE)) {
        int made = notices.run();
        if (made > 0) {
          LOG.info("{} offices and lists notified of what is overdue", made);
        }
      }
    } catch (MongoException unavailable) {
      LOG.warn("notices are made later: {}", unavailable.getClass().getSimpleName());
    }
  }
}
