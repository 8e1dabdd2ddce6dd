package io.anju.employment.reconciliation.mongo;

import com.mongodb.MongoException;
import io.anju.employment.reconciliation.DueReconciled;
import io.anju.employment.reconciliation.Reconciliation;
import io.anju.employment.Rest;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.Leases;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Compares again whose day of grace is over; one replica at a time, and no faster than leaves room for people's own requests. */
public class LookSweep {

  private static final Logger LOG = LoggerFactory.getLogger(LookSweep.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int BATCH = 500;

  private final DueReconciled due;
  private final Reconciliation reconciliation;
  private final Rest rest;
  private final Leases leases;
  private final Clock clock;

  public LookSweep(DueReconciled due, Reconciliation reconciliation, Rest rest, Leases leases, Clock clock) {
    this.due = due;
    this.reconciliation = reconciliation;
    this.rest = rest;
    this.leases = leases;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "${anju.reconciliation.look-after}", fixedDelayString = "${anju.reconciliation.look-every}")
  void sweep() {
    try {
      String before = "";
      for (var ids = ids(); !ids.isEmpty() && !ids.getFirst().equals(before) && leases.hold("sweep:reconciliation", LEASE); ids = ids()) {
        before = ids.getFirst();
        look(ids);
      }
    } catch (MongoException away) {
      LOG.warn("people due are left to the next look: {}", away.getClass().getSimpleName());
    }
  }

  private void look(List<String> ids) {
    rest.after(() -> CurrentCaller.asSystem(() -> {
      reconciliation.look(ids);
      return null;
    }));
  }

  private List<String> ids() {
    return CurrentCaller.asSystem(() -> due.until(LocalDate.now(clock), BATCH)).stream().map(Versioned::id).toList();
  }
}
