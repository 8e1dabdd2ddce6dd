package io.anju.imports.job;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls for tasks at a fixed interval and runs each on a thread of its own, on the one replica that
 * holds the task's lease. A task already running is not started again, and a failed one is repeated
 * at the next poll.
 */
final class LeasedPoller {

  private static final Logger LOG = LoggerFactory.getLogger(LeasedPoller.class);
  private static final long STOP_SECONDS = 10;

  /** A task, by a name that is the same in every replica. */
  record Task(String name, Work work) {}

  /** The work of a task; it is safe to interrupt it at any moment and to repeat it. */
  interface Work {
    void run() throws Exception;
  }

  private final Duration interval;
  private final Supplier<List<Task>> pending;
  private final Predicate<String> acquireLease;
  private final Runnable afterPoll;
  private final Semaphore slots;
  private final Set<String> inProgress = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService scheduler;
  private final ExecutorService workers;

  /**
   * @param name of the threads
   * @param maxConcurrent tasks running at a time
   * @param pending finds the tasks to be run, the most urgent first
   * @param acquireLease acquires a task's lease by the task's name; it may wait
   * @param afterPoll called after each poll that did not fail
   */
  LeasedPoller(
      String name,
      Duration interval,
      int maxConcurrent,
      Supplier<List<Task>> pending,
      Predicate<String> acquireLease,
      Runnable afterPoll) {
    this.interval = interval;
    this.pending = pending;
    this.acquireLease = acquireLease;
    this.afterPoll = afterPoll;
    this.slots = new Semaphore(maxConcurrent);
    this.scheduler =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name + "-poll").daemon().factory());
    this.workers =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name + "-", 0).factory());
  }

  void start() {
    scheduler.scheduleWithFixedDelay(
        () -> logFailures("poll", this::poll), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Adds work that runs between two polls, at an interval of its own. */
  void every(Duration workInterval, String name, Work work) {
    scheduler.scheduleWithFixedDelay(
        () -> logFailures(name, work),
        workInterval.toMillis(),
        workInterval.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /** Interrupts what is running; it is repeated by the replica that acquires the lease next. */
  void stop() {
    scheduler.shutdownNow();
    workers.shutdownNow();
    try {
      if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("imports: {} did not stop within {} s", inProgress, STOP_SECONDS);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  void pollNow() {
    if (!scheduler.isShutdown()) {
      scheduler.execute(() -> logFailures("poll", this::poll));
    }
  }

  boolean isBusy() {
    return !inProgress.isEmpty();
  }

  private void poll() {
    for (var task : pending.get()) {
      if (inProgress.contains(task.name())) {
        continue;
      }
      if (!slots.tryAcquire()) {
        break;
      }
      inProgress.add(task.name());
      workers.execute(() -> run(task));
    }
    afterPoll.run();
  }

  private void run(Task task) {
    try {
      logFailures(
          task.name(),
          () -> {
            if (acquireLease.test(task.name())) {
              task.work().run();
            }
          });
    } finally {
      inProgress.remove(task.name());
      slots.release();
    }
  }

  private static void logFailures(String name, Work work) {
    try {
      work.run();
    } catch (IOException failed) {
      LOG.warn("imports: {} failed and is retried at the next poll: {}", name, failed.toString());
    } catch (Exception failed) {
      // The message is left out: it may quote a row.
      LOG.warn(
          "imports: {} failed and is retried at the next poll: {}",
          name,
          failed.getClass().getName());
    }
  }
}
