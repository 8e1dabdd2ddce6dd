package io.anju.residence.notification.delivery.job;

import com.mongodb.MongoException;
import io.anju.platform.error.RegistryException;
import io.anju.platform.lease.Leases;
import io.anju.residence.notification.delivery.Deliveries;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends what is queued, on one replica at a time. */
class ScheduledDeliveries {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduledDeliveries.class);
  private static final Duration LEASE = Duration.ofMinutes(10);

  private final Deliveries deliveries;
  private final Leases leases;
  private final AtomicBoolean running = new AtomicBoolean();

  ScheduledDeliveries(Deliveries deliveries, Leases leases) {
    this.deliveries = deliveries;
    this.leases = leases;
  }

  /** At a fixed rate, so that a slow carrier holds up no other scheduled work. */
  @Scheduled(fixedRateString = "${anju.notifications.send-every}")
  void send() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      if (leases.acquireOrRenew("deliveries", LEASE)) {
        int attempts = deliveries.sendDue();
        if (attempts > 0) {
          LOG.info("{} notifications sent or tried", attempts);
        }
      }
    } catch (MongoException | RegistryException later) {
      LOG.warn("notifications are sent later: {}", later.getClass().getSimpleName());
    } finally {
      running.set(false);
    }
  }
}
