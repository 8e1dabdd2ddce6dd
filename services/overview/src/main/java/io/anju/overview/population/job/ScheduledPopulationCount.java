package io.anju.overview.population.job;

import com.mongodb.MongoException;
import io.anju.overview.population.PopulationCount;
import io.anju.platform.lease.Leases;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Counts the population by schedule, on one replica at a time. */
class ScheduledPopulationCount {

  private static final Logger LOG = LoggerFactory.getLogger(ScheduledPopulationCount.class);
  private static final Duration LEASE = Duration.ofMinutes(30);

  private final PopulationCount count;
  private final Leases leases;

  ScheduledPopulationCount(PopulationCount count, Leases leases) {
    this.count = count;
    this.leases = leases;
  }

  @Scheduled(
      initialDelayString = "${anju.overview.population.count-after}",
      fixedDelayString = "${anju.overview.population.count-every}")
  void run() {
    try {
      if (leases.acquireOrRenew("count:population", LEASE)) {
        LOG.info("{} persons counted", count.run());
      }
    } catch (MongoException unavailable) {
      LOG.warn(
          "the count of population is repeated at its next time: {}",
          unavailable.getClass().getSimpleName());
    }
  }
}
