package io.anju.residence.dormancy.mongo;

import com.mongodb.MongoException;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.Leases;
import io.anju.platform.store.Versioned;
import io.anju.residence.dormancy.Vigil;
import io.anju.residence.dormancy.Vigil.Outcome;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitBook;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Has every permit attended to that is due by the calendar, or whose holder's evidence changed. One replica at a time holds the
 * lease and renews it batch by batch; where it dies, another goes on with what is still due. Should two overlap, the versions
 * of the permits let each change happen once.
 */
public final class PermitSweep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PermitSweep.class);
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int BATCH = 200;
  private static final String ATTENDED = "anju.permits.attended";
  private static final String OUTCOME = "outcome";

  private final PermitBook permits;
  private final Reconsiderations asked;
  private final Vigil vigil;
  private final Leases leases;
  private final Clock clock;
  private final MeterRegistry meters;
  private final AtomicLong due = new AtomicLong();
  // Threads that stay: sealing personal fields is dear on new ones.
  private final ExecutorService eyes;

  PermitSweep(PermitBook permits, Reconsiderations asked, Vigil vigil, Leases leases, Clock clock, MeterRegistry meters, int eyes) {
    this.permits = permits;
    this.asked = asked;
    this.vigil = vigil;
    this.leases = leases;
    this.clock = clock;
    this.meters = meters;
    this.eyes = Executors.newFixedThreadPool(eyes, Thread.ofPlatform().daemon().name("permit-sweep-", 0).factory());
    meters.gauge("anju.permits.due", due);
  }

  /** Attends to all there is; returns at once where another replica does. */
  @Scheduled(initialDelayString = "${anju.residence.permits.sweep-after}", fixedDelayString = "${anju.residence.permits.sweep-every}")
  public void sweep() {
    try {
      var failed = new HashSet<String>();
      while (leases.hold("sweep:permits", LEASE) && (reconsidered(failed) || attended(failed))) {
        meters.counter("anju.permits.sweep.batches").increment();
      }
    } catch (MongoException away) {
      LOG.warn("permits due are left to the next sweep: {}", away.getClass().getSimpleName());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean reconsidered(HashSet<String> failed) throws InterruptedException {
    var persons = asked.some(failed, BATCH);
    var looked = all(persons.stream().<Callable<Stream<Reconsiderations.Asked>>>map(one -> () ->
        attended(() -> permits.ofPerson().live(one.person())) ? Stream.of(one) : Stream.empty()).toList()).flatMap(one -> one).toList();
    asked.done(looked);
    persons.stream().filter(one -> !looked.contains(one)).forEach(one -> failed.add(one.person().value()));
    return !persons.isEmpty();
  }

  private boolean attended(HashSet<String> failed) throws InterruptedException {
    List<Versioned<Permit>> batch = CurrentCaller.asSystem(() -> permits.due().until(LocalDate.now(clock), failed, BATCH));
    due.set(batch.size());
    failed.addAll(all(batch.stream().<Callable<Stream<String>>>map(permit -> () ->
        attended(() -> Optional.of(permit)) ? Stream.empty() : Stream.of(permit.id())).toList()).flatMap(one -> one).toList());
    return !batch.isEmpty();
  }

  /** False where it failed, or somebody was faster: then the next sweep looks again. */
  private boolean attended(Supplier<Optional<Versioned<Permit>>> permit) {
    Outcome outcome;
    try {
      outcome = CurrentCaller.asSystem(permit::get).map(vigil::attend).orElse(Outcome.NOTHING);
    } catch (MongoException away) {
      throw away;
    } catch (RuntimeException failed) {
      // One permit that cannot be read or saved must not keep all others waiting.
      LOG.warn("a permit could not be attended to", failed);
      meters.counter(ATTENDED, OUTCOME, "failed").increment();
      return false;
    }
    meters.counter(ATTENDED, OUTCOME, outcome.name().toLowerCase(Locale.ROOT)).increment();
    return outcome != Outcome.OVERTAKEN;
  }

  private <T> Stream<T> all(List<Callable<T>> looks) throws InterruptedException {
    return eyes.invokeAll(looks).stream().map(done -> {
      try {
        return done.get();
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof MongoException away ? away : new IllegalStateException(failed.getCause());
      } catch (InterruptedException stopping) {
        throw new IllegalStateException(stopping);
      }
    });
  }

  @Override
  public void close() {
    eyes.shutdownNow();
  }
}
