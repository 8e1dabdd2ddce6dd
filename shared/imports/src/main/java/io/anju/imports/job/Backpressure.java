package io.anju.imports.job;

import io.anju.platform.aggregate.Backlog;
import io.anju.platform.lease.Leases;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets a job go on while this replica holds it and what was written is being told in time: as long
 * as much waits for the relay, people's own changes would wait behind it.
 */
public final class Backpressure {

  private static final long PAUSE_NANOS = 5_000_000;

  /** How often a lease is renewed within its length by a job that waits. */
  private static final int RENEWALS = 4;

  /**
   * When a job waits.
   *
   * @param queued changes waiting for the relay at most
   * @param lag age of the oldest change left to the sweep at most
   * @param lease how long a job stays with a replica that has gone silent
   */
  public record Limits(int queued, Duration lag, Duration lease) {}

  private final Leases leases;
  private final Supplier<Backlog> backlog;
  private final Limits limits;
  private volatile boolean stopped;

  public Backpressure(Leases leases, Supplier<Backlog> backlog, Limits limits) {
    this.leases = leases;
    this.backlog = backlog;
    this.limits = limits;
  }

  /** Which lease of {@link Leases} a job is held by. */
  public static String leaseOf(String job) {
    return "job:" + job;
  }

  /** Waits for its turn; false where the job is another's now, or this replica stops. */
  public boolean awaitCapacity(String job) {
    while (holdsLease(job)) {
      long renewed = System.nanoTime();
      do {
        var current = backlog.get();
        if (current.queued() <= limits.queued() && current.oldest().compareTo(limits.lag()) <= 0) {
          return true;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      } while (!stopping() && System.nanoTime() - renewed < limits.lease().toNanos() / RENEWALS);
    }
    return false;
  }

  private boolean holdsLease(String job) {
    return !stopping() && leases.acquireOrRenew(leaseOf(job), limits.lease());
  }

  private boolean stopping() {
    return stopped || Thread.currentThread().isInterrupted();
  }

  public void stop() {
    stopped = true;
  }
}
