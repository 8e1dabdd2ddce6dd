package io.anju.housing.tenancy.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.anju.housing.tenancy.Tenancies;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.mongo.TenancyDocument.Stage;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.Leases;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Ends filings the day after their term; one replica at a time. */
class TermSweep {

  private static final Logger LOG = LoggerFactory.getLogger(TermSweep.class);
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final int BATCH = 500;

  private final MongoAggregates<Tenancy, TenancyDocument> stored;
  private final Tenancies tenancies;
  private final Leases leases;
  private final Clock clock;

  TermSweep(MongoAggregates<Tenancy, TenancyDocument> stored, Tenancies tenancies, Leases leases, Clock clock) {
    this.stored = stored;
    this.tenancies = tenancies;
    this.leases = leases;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "${anju.housing.filing.sweep-after}", fixedDelayString = "${anju.housing.filing.sweep-every}")
  void sweep() {
    try {
      if (leases.hold("sweep:tenancy-terms", LEASE)) {
        endAllDue();
      }
    } catch (MongoException away) {
      LOG.warn("tenancies past their term are left to the next sweep: {}", away.getClass().getSimpleName());
    }
  }

  private void endAllDue() {
    int ended = 0;
    for (var due = due(); !due.isEmpty(); due = due()) {
      int now = tenancies.endThose(due);
      ended += now;
      if (now == 0) {
        break;
      }
    }
    if (ended > 0) {
      LOG.info("{} tenancies ended at their term", ended);
    }
  }

  private List<Versioned<Tenancy>> due() {
    return CurrentCaller.asSystem(() -> stored.where(
        Filters.and(Filters.eq("state.stage", Stage.FILED.name()), Filters.lt("state.until", LocalDate.now(clock))),
        Sorts.ascending("state.until"), BATCH));
  }
}
