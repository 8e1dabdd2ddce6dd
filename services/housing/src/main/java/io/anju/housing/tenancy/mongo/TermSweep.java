package io.anju.housing.tenancy.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TermTransitions;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.lease.Leases;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Finds the tenancies to which the calendar does something today, batch by batch through an index
 * of that day alone. One replica at a time holds the lease, renewed with each batch; should two
 * overlap, each change is made once, by the version it was read at.
 */
class TermSweep {

  private static final Logger LOG = LoggerFactory.getLogger(TermSweep.class);
  private static final Duration LEASE_DURATION = Duration.ofMinutes(2);
  private static final int BATCH_SIZE = 500;
  private static final String DUE_ON = "state.dueOn";

  private final MongoAggregates<Tenancy, TenancyDocument> tenancies;
  private final TermTransitions transitions;
  private final Leases leases;
  private final Clock clock;

  TermSweep(
      MongoAggregates<Tenancy, TenancyDocument> tenancies,
      TermTransitions transitions,
      Leases leases,
      Clock clock) {
    this.tenancies = tenancies;
    this.transitions = transitions;
    this.leases = leases;
    this.clock = clock;
    tenancies
        .collection()
        .createIndex(
            Indexes.ascending(DUE_ON),
            new IndexOptions().name("due").partialFilterExpression(Filters.exists(DUE_ON)));
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
        LOG.info("{} tenancies reminded of, moved into or ended by the calendar", changed);
      }
    } catch (MongoException exception) {
      LOG.warn(
          "tenancies that are due are left to the next sweep: {}",
          exception.getClass().getSimpleName());
    }
  }

  private int batch() {
    if (!leases.acquireOrRenew("sweep:tenancy-terms", LEASE_DURATION)) {
      return 0;
    }
    var due = due();
    return due.isEmpty() ? 0 : transitions.apply(due);
  }

  private List<Versioned<Tenancy>> due() {
    return CurrentCaller.asSystem(() ->
        tenancies.where(
            Filters.and(Filters.exists(DUE_ON), Filters.lte(DUE_ON, LocalDate.now(clock))),
            Sorts.ascending(DUE_ON),
            BATCH_SIZE));
  }
}
