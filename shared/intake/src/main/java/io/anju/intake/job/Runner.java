package io.anju.intake.job;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for jobs to run and runs a few at once, the oldest first; each on the one replica that holds its lease. */
public final class Runner {

  private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
  private static final int CANDIDATES = 100;
  private static final Duration LOOKS = Duration.ofSeconds(1);
  private static final Duration TIDIES = Duration.ofHours(1);

  private final JobBook book;
  private final Predicate<String> mayGoOn;
  private final Run run;
  private final Runnable tidy;
  private final Semaphore places;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService every =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("intake-look").daemon().factory());
  private final ExecutorService workers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("intake-", 0).factory());

  /**
   * @param atOnce jobs
   * @param tidy removes what was kept long enough
   */
  public Runner(JobBook book, Predicate<String> mayGoOn, Run run, Runnable tidy, int atOnce) {
    this.book = book;
    this.mayGoOn = mayGoOn;
    this.run = run;
    this.tidy = tidy;
    this.places = new Semaphore(atOnce);
  }

  public void start() {
    every.scheduleWithFixedDelay(() -> unharmed("look", this::look), 0, LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    every.scheduleWithFixedDelay(() -> unharmed("tidy", tidy), TIDIES.toMinutes(), TIDIES.toMinutes(), TimeUnit.MINUTES);
  }

  public void stop() {
    every.shutdownNow();
    workers.shutdownNow();
    try {
      if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("{} jobs did not stop in time; they go on from their last batch", underWay.size());
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** There may be something to run. */
  public void wake() {
    if (!every.isShutdown()) {
      every.execute(() -> unharmed("look", this::look));
    }
  }

  /** Whether this process has jobs under way. */
  public boolean isBusy() {
    return !underWay.isEmpty();
  }

  private void look() {
    for (var job : book.running(CANDIDATES)) {
      if (places.availablePermits() == 0) {
        return;
      }
      if (underWay.add(job.id())) {
        places.acquireUninterruptibly();
        workers.execute(() -> {
          try {
            unharmed("job " + job.id(), () -> take(job.id()));
          } finally {
            underWay.remove(job.id());
            places.release();
          }
        });
      }
    }
  }

  /** Read again once it is held: its last holder may have taken it further. */
  private void take(String id) {
    if (mayGoOn.test(id)) {
      book.find(id).filter(job -> job.stage() instanceof Stage.Running).ifPresent(run::carryOut);
    }
  }

  /** What fails is tried again at the next look; a job goes on from its last batch. */
  private static void unharmed(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.warn("intake: {} failed, trying again: {}", what, failed.getClass().getName());
    }
  }
}
