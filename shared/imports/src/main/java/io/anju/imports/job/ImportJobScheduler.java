package io.anju.imports.job;

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

/**
 * Looks for jobs to run and runs a few at once, the oldest first; each on the one replica that
 * holds its lease.
 */
public final class ImportJobScheduler {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJobScheduler.class);
  private static final int MAX_CANDIDATES = 100;
  private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);
  private static final Duration CLEANUP_INTERVAL = Duration.ofHours(1);

  private final ImportJobRepository repository;
  private final Predicate<String> mayContinue;
  private final ImportJobProcessor processor;
  private final Runnable cleanUp;
  private final Semaphore slots;
  private final Set<String> inProgress = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("import-poll").daemon().factory());
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("import-", 0).factory());

  /**
   * @param maxConcurrent jobs
   * @param cleanUp removes what was kept long enough
   */
  public ImportJobScheduler(
      ImportJobRepository repository,
      Predicate<String> mayContinue,
      ImportJobProcessor processor,
      Runnable cleanUp,
      int maxConcurrent) {
    this.repository = repository;
    this.mayContinue = mayContinue;
    this.processor = processor;
    this.cleanUp = cleanUp;
    this.slots = new Semaphore(maxConcurrent);
  }

  public void start() {
    scheduler.scheduleWithFixedDelay(
        () -> logFailures("look", this::poll), 0, POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    scheduler.scheduleWithFixedDelay(
        () -> logFailures("tidy", cleanUp),
        CLEANUP_INTERVAL.toMinutes(),
        CLEANUP_INTERVAL.toMinutes(),
        TimeUnit.MINUTES);
  }

  public void stop() {
    scheduler.shutdownNow();
    workers.shutdownNow();
    try {
      if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn(
            "{} jobs did not stop in time; they go on from their last batch", inProgress.size());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** There may be something to run. */
  public void pollNow() {
    if (!scheduler.isShutdown()) {
      scheduler.execute(() -> logFailures("look", this::poll));
    }
  }

  /** Whether this process has jobs under way. */
  public boolean isBusy() {
    return !inProgress.isEmpty();
  }

  private void poll() {
    for (var job : repository.findRunning(MAX_CANDIDATES)) {
      if (slots.availablePermits() == 0) {
        return;
      }
      if (inProgress.add(job.id())) {
        slots.acquireUninterruptibly();
        workers.execute(() -> {
          try {
            logFailures("job " + job.id(), () -> runIfLeased(job.id()));
          } finally {
            inProgress.remove(job.id());
            slots.release();
          }
        });
      }
    }
  }

  /** Read again once it is held: its last holder may have taken it further. */
  private void runIfLeased(String id) {
    if (mayContinue.test(id)) {
      repository
          .find(id)
          .filter(job -> job.stage() instanceof Stage.Running)
          .ifPresent(processor::process);
    }
  }

  /** What fails is tried again at the next look; a job goes on from its last batch. */
  private static void logFailures(String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.warn("imports: {} failed, trying again: {}", what, failed.getClass().getName());
    }
  }
}
