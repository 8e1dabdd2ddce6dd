package io.anju.residence.declaration.job;

import com.mongodb.MongoException;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.lease.Leases;
import io.anju.residence.declaration.PendingDecisions;
import io.anju.residence.person.DuePendingDeclarations;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Puts pending declarations into effect that nobody objected to in time. One replica at a time
 * holds the lease; if two overlap, the version of a person lets each change happen once.
 */
public class PendingDeclarationSweep {

  private static final Logger LOG = LoggerFactory.getLogger(PendingDeclarationSweep.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final int BATCH = 200;

  private final DuePendingDeclarations due;
  private final PendingDecisions decisions;
  private final Leases leases;
  private final Clock clock;

  PendingDeclarationSweep(
      DuePendingDeclarations due, PendingDecisions decisions, Leases leases, Clock clock) {
    this.due = due;
    this.decisions = decisions;
    this.leases = leases;
    this.clock = clock;
  }

  /** Returns at once where another replica holds the lease. */
  @Scheduled(
      initialDelayString = "${anju.residence.declarations.sweep-after}",
      fixedDelayString = "${anju.residence.declarations.sweep-every}")
  public void sweep() {
    try {
      var failed = new HashSet<PersonId>();
      while (leases.acquireOrRenew("sweep:pending-declarations", LEASE) && takeEffect(failed)) {
        LOG.debug("a batch of pending declarations was looked at");
      }
    } catch (MongoException unavailable) {
      LOG.warn(
          "sweep of pending declarations failed, will retry: {}",
          unavailable.getClass().getSimpleName());
    }
  }

  private boolean takeEffect(Set<PersonId> failed) {
    // As the system: scheduled work has no caller.
    var batch = CurrentCaller.asSystem(() -> due.findDueUntil(LocalDate.now(clock), failed, BATCH));
    for (var person : batch) {
      try {
        // As the system: scheduled work has no caller.
        if (!CurrentCaller.asSystem(() -> decisions.takeEffect(person))) {
          failed.add(person);
        }
      } catch (MongoException unavailable) {
        throw unavailable;
      } catch (RuntimeException failure) {
        // One person who cannot be read or saved must not block the others.
        LOG.warn("a pending declaration could not take effect", failure);
        failed.add(person);
      }
    }
    return !batch.isEmpty();
  }
}
