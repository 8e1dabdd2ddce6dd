package io.anju.ledger.accountability.job;

import com.mongodb.MongoException;
import io.anju.ledger.accountability.Accountability;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts new entries; two replicas that do so at once count each entry once. */
class ScheduledAccessCount {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduledAccessCount.class);

  private final Accountability accountability;

  ScheduledAccessCount(Accountability accountability) {
    this.accountability = accountability;
  }

  @Scheduled(fixedDelayString = "${anju.ledger.accountability.count-every}")
  void run() {
    try {
      accountability.count();
    } catch (MongoException unavailable) {
      LOG.warn("accesses are counted at the next time: {}", unavailable.getClass().getSimpleName());
    }
  }
}
