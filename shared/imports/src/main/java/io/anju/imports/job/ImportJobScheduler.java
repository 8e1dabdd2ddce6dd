package io.anju.imports.job;

import io.anju.imports.ImportJob;
import io.anju.imports.ImportJobProcessor;
import io.anju.imports.ImportJobRepository;
import io.anju.imports.ImportJobRunner;
import io.anju.imports.Stage;
import io.anju.imports.job.LeasedPoller.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Runs a few import jobs at a time, the oldest first, and removes old ones every hour. */
final class ImportJobScheduler implements ImportJobRunner {

  private static final int MAX_CANDIDATES = 100;
  private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);
  private static final Duration CLEANUP_INTERVAL = Duration.ofHours(1);

  private final ImportJobRepository repository;
  private final ImportJobProcessor processor;
  private final Runnable cleanup;
  private final Clock clock;
  private final LeasedPoller poller;

  /**
   * @param mayContinue acquires or renews the lease of a job and waits for capacity
   * @param maxConcurrent jobs running at a time
   * @param cleanup removes the jobs that were kept long enough
   * @param afterPoll called after each poll that did not fail
   */
  ImportJobScheduler(
      ImportJobRepository repository,
      ImportJobProcessor processor,
      Predicate<String> mayContinue,
      int maxConcurrent,
      Runnable cleanup,
      Runnable afterPoll,
      Clock clock) {
    this.repository = repository;
    this.processor = processor;
    this.cleanup = cleanup;
    this.clock = clock;
    this.poller =
        new LeasedPoller(
            "import-job", POLL_INTERVAL, maxConcurrent, this::due, mayContinue, afterPoll);
  }

  void start() {
    poller.start();
    poller.every(CLEANUP_INTERVAL, "cleanup", cleanup::run);
  }

  void stop() {
    poller.stop();
  }

  @Override
  public void runPending() {
    poller.pollNow();
  }

  @Override
  public boolean isBusy() {
    return poller.isBusy();
  }

  private List<Task> due() {
    return repository.findDue(clock.instant(), MAX_CANDIDATES).stream()
        .map(ImportJob::id)
        .map(id -> new Task(id, () -> process(id)))
        .toList();
  }

  private boolean isDue(Stage stage) {
    return switch (stage) {
      case Stage.Running _ -> true;
      case Stage.Waiting waiting -> !waiting.retryAt().isAfter(clock.instant());
      case Stage.Uploading _,
          Stage.AwaitingConfirmation _,
          Stage.Done _,
          Stage.Cancelled _,
          Stage.Failed _ ->
          false;
    };
  }

  /** Reads the job again: the replica that held its lease before may have advanced it. */
  private void process(String id) {
    repository.find(id).filter(job -> isDue(job.stage())).ifPresent(processor::process);
  }
}
