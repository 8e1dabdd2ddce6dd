package io.anju.imports.job;

import io.anju.platform.aggregate.Backlog;
import io.anju.platform.lease.Leases;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Pauses import jobs while too many changes wait to be published, so that changes made by people
 * are not delayed behind them; renews the job's lease meanwhile.
 */
public final class Backpressure {

  private static final long PAUSE_NANOS = 5_000_000;

  /** Renewals of a lease within its length while a job pauses. */
  private static final int RENEWALS = 4;

  /**
   * When jobs pause.
   *
   * @param queued changes waiting to be published above which jobs pause
   * @param lag age of the oldest unpublished change above which jobs pause
   * @param lease after which another replica may take over a job
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

  /** The name of a job's lease in {@link Leases}. */
  public static String leaseOf(String job) {
    return "job:" + job;
  }

  /** Waits for capacity; false where another replica holds the job or this one is stopping. */
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
