package io.anju.imports;

import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Tries the rows again that refer to something not recorded yet: after two seconds, and after twice
 * as long each time in which none of them could be settled, up to five minutes. So the order of
 * files does not matter.
 */
final class WaitingRowsProcessor {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final ImportJobRepository repository;
  private final UploadedFiles files;
  private final ImportKinds kinds;
  private final Predicate<String> mayContinue;
  private final DailyLimits limits;
  private final int batch;
  private final Consumer<ImportJob> complete;
  private final Clock clock;

  /**
   * @param complete called with a job of which no row waits any more
   */
  WaitingRowsProcessor(
      ImportJobRepository repository,
      UploadedFiles files,
      ImportKinds kinds,
      Predicate<String> mayContinue,
      DailyLimits limits,
      int batch,
      Consumer<ImportJob> complete,
      Clock clock) {
    this.repository = repository;
    this.files = files;
    this.kinds = kinds;
    this.mayContinue = mayContinue;
    this.limits = limits;
    this.batch = batch;
    this.complete = complete;
    this.clock = clock;
  }

  /** Lets the rows of a file wait that was read to its end. */
  void begin(ImportJob job, Duration wait) {
    var now = clock.instant();
    var progress = job.progress();
    if (progress.waiting().pass() == 0) {
      var next = progress.nextPass();
      if (!repository.checkpoint(job.id(), progress, next)) {
        return;
      }
    }
    var waiting = new Waiting(now, now.plus(FIRST_PAUSE), now.plus(wait), FIRST_PAUSE);
    if (repository.transition(job.id(), Running.class, waiting)) {
      files.deleteUploaded(job.id());
      repository.retryWaitingNow(now.plus(FIRST_PAUSE));
    }
  }

  /** One pass over the waiting rows; the job goes on with the next one later. */
  void tryAgain(ImportJob job, Waiting stage) {
    long before = job.progress().waiting().rows();
    var importer = kinds.of(job.request().schema()).importer();
    var progress = job.progress();
    try (var reader = files.readWaiting(job);
        var rejects = files.rejects(job);
        var waiting = files.waiting(job)) {
      for (var rows = reader.next(batch); !rows.isEmpty(); rows = reader.next(batch)) {
        if (!mayContinue.test(job.id())) {
          return;
        }
        var applied = importer.apply(rows);
        var result = clock.instant().isBefore(stage.until()) ? applied : applied.withoutWaiting();
        limits.countTelling(job.sender(), result.rejects());
        var next =
            progress.afterWaiting(
                rows.size(),
                result,
                reader.position().offset(),
                rejects.add(result.rejects()),
                waiting.add(result.waiting()));
        if (!repository.checkpoint(job.id(), progress, next)) {
          return;
        }
        progress = next;
      }
    }
    if (progress.waiting().rows() == 0) {
      complete.accept(job.with(progress));
    } else if (repository.checkpoint(job.id(), progress, progress.nextPass())) {
      boolean settled = progress.waiting().rows() < before;
      repository.transition(job.id(), Waiting.class, pause(stage, settled));
      if (settled) {
        repository.retryWaitingNow(clock.instant().plus(FIRST_PAUSE));
      }
    }
  }

  private Waiting pause(Waiting stage, boolean settled) {
    var longer = stage.pause().multipliedBy(2);
    var pause =
        settled ? FIRST_PAUSE : longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    var next = clock.instant().plus(pause);
    return new Waiting(
        stage.since(), next.isBefore(stage.until()) ? next : stage.until(), stage.until(), pause);
  }
}
