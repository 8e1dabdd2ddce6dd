package io.anju.residence.dormancy.job;

import com.mongodb.MongoException;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.lease.Leases;
import io.anju.residence.dormancy.PermitReview;
import io.anju.residence.dormancy.PermitReview.Outcome;
import io.anju.residence.dormancy.ReviewRequests;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitDeadlines;
import io.anju.residence.permit.PermitRepository;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Reviews every permit that is due by the calendar, or whose holder's evidence changed. One replica
 * at a time holds the lease and renews it batch by batch; if it stops, another replica continues
 * with what is still due. If two overlap, the version of a permit lets each change happen once.
 */
public final class PermitSweep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PermitSweep.class);
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int BATCH = 200;
  private static final String REVIEWED = "anju.permits.reviewed";
  private static final String OUTCOME = "outcome";

  private final PermitRepository permits;
  private final ReviewRequests reviewRequests;
  private final PermitReview permitReview;
  private final Leases leases;
  private final Clock clock;
  private final MeterRegistry meters;
  private final AtomicLong due = new AtomicLong();
  // Platform threads that are kept: encrypting personal fields is expensive on a new thread.
  private final ExecutorService executor;

  PermitSweep(
      PermitRepository permits,
      ReviewRequests reviewRequests,
      PermitReview permitReview,
      Leases leases,
      Clock clock,
      MeterRegistry meters,
      int threads) {
    this.permits = permits;
    this.reviewRequests = reviewRequests;
    this.permitReview = permitReview;
    this.leases = leases;
    this.clock = clock;
    this.meters = meters;
    this.executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("permit-sweep-", 0).factory());
    meters.gauge("anju.permits.due", due);
  }

  /** Reviews all that is due; returns at once where another replica holds the lease. */
  @Scheduled(
      initialDelayString = "${anju.residence.permits.sweep-after}",
      fixedDelayString = "${anju.residence.permits.sweep-every}")
  public void sweep() {
    try {
      var failed = new HashSet<String>();
      while (leases.acquireOrRenew("sweep:permits", LEASE)
          && (reviewRequested(failed) || reviewDue(failed))) {
        meters.counter("anju.permits.sweep.batches").increment();
      }
    } catch (MongoException unavailable) {
      LOG.warn(
          "Permit sweep interrupted, the store is unavailable; continuing at the next sweep: {}",
          unavailable.getClass().getSimpleName());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean reviewRequested(HashSet<String> failed) throws InterruptedException {
    var persons = reviewRequests.findPending(failed, BATCH);
    var reviewed =
        runAll(
                persons.stream()
                    .<Callable<Stream<ReviewRequests.ReviewRequest>>>map(one ->
                        () ->
                            reviewDue(() -> issuedPermit(one.person()))
                                ? Stream.of(one)
                                : Stream.empty())
                    .toList())
            .flatMap(one -> one)
            .toList();
    reviewRequests.remove(reviewed);
    persons.stream()
        .filter(one -> !reviewed.contains(one))
        .forEach(one -> failed.add(one.person().value()));
    return !persons.isEmpty();
  }

  /** The permit of a person; an application has no evidence that a fact could change. */
  private Optional<Versioned<Permit>> issuedPermit(PersonId person) {
    return permits
        .byHolder()
        .findLive(person)
        .filter(live -> PermitDeadlines.open(live.state()).isEmpty());
  }

  private boolean reviewDue(HashSet<String> failed) throws InterruptedException {
    // Scheduled work has no caller.
    List<Versioned<Permit>> batch =
        CurrentCaller.asSystem(
            () -> permits.dueForReview().findDueUntil(LocalDate.now(clock), failed, BATCH));
    due.set(batch.size());
    failed.addAll(
        runAll(
                batch.stream()
                    .<Callable<Stream<String>>>map(permit ->
                        () ->
                            reviewDue(() -> Optional.of(permit))
                                ? Stream.empty()
                                : Stream.of(permit.id()))
                    .toList())
            .flatMap(one -> one)
            .toList());
    return !batch.isEmpty();
  }

  /** False where it failed or another change was faster; the next sweep reviews it again. */
  private boolean reviewDue(Supplier<Optional<Versioned<Permit>>> permit) {
    Outcome outcome;
    try {
      // Scheduled work has no caller.
      outcome =
          CurrentCaller.asSystem(permit::get).map(permitReview::review).orElse(Outcome.UNCHANGED);
    } catch (MongoException unavailable) {
      throw unavailable;
    } catch (RuntimeException failed) {
      // One permit that cannot be read or saved must not block the others.
      LOG.warn("Permit review failed", failed);
      meters.counter(REVIEWED, OUTCOME, "failed").increment();
      return false;
    }
    meters.counter(REVIEWED, OUTCOME, outcome.name().toLowerCase(Locale.ROOT)).increment();
    return outcome != Outcome.VERSION_CONFLICT;
  }

  private <T> Stream<T> runAll(List<Callable<T>> tasks) throws InterruptedException {
    return executor.invokeAll(tasks).stream()
        .map(done ->
            switch (done.state()) {
              case SUCCESS -> done.resultNow();
              case FAILED ->
                  throw done.exceptionNow() instanceof RuntimeException failure
                      ? failure
                      : new UndeclaredThrowableException(done.exceptionNow());
              case RUNNING, CANCELLED -> throw new CancellationException("The sweep was shut down");
            });
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
