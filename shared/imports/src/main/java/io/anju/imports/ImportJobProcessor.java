package io.anju.imports;

import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Waiting;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Imports the rows of a job batch by batch, resuming at its last checkpoint. Applying a batch twice
 * changes nothing.
 */
public final class ImportJobProcessor {

  private final ImportJobRepository repository;
  private final UploadedFiles files;
  private final ImportKinds kinds;
  private final ListedRecordIds listed;
  private final Predicate<String> mayContinue;
  private final ImportJournal journal;
  private final DailyLimits limits;
  private final Settings settings;
  private final WaitingRowsProcessor waitingRows;
  private final Clock clock;

  /**
   * How rows are processed.
   *
   * @param batch number of rows imported together
   * @param maxWait how long a row waits for what it refers to
   */
  public record Settings(int batch, Duration maxWait) {}

  /**
   * @param mayContinue called with the job's id before each batch; it may wait
   */
  public ImportJobProcessor(
      ImportJobRepository repository,
      UploadedFiles files,
      ImportKinds kinds,
      ListedRecordIds listed,
      Predicate<String> mayContinue,
      ImportJournal journal,
      DailyLimits limits,
      Settings settings,
      Clock clock) {
    this.repository = repository;
    this.files = files;
    this.kinds = kinds;
    this.listed = listed;
    this.mayContinue = mayContinue;
    this.journal = journal;
    this.limits = limits;
    this.settings = settings;
    this.waitingRows =
        new WaitingRowsProcessor(
            repository, files, kinds, mayContinue, limits, settings.batch(), this::complete, clock);
    this.clock = clock;
  }

  /** Processes the job until it is over, waits, or may not be continued by this replica. */
  public void process(ImportJob job) {
    try {
      CurrentCaller.call(
          job.sender().caller(),
          () -> {
            if (job.stage() instanceof Waiting waiting) {
              waitingRows.tryAgain(job, waiting);
            } else {
              importRows(job).filter(this::endMissingRecords).ifPresent(this::finishFile);
            }
            return null;
          });
    } catch (UnreadableFileException | LimitReachedException stopped) {
      fail(job, stopped.errors());
      files.deleteContent(job.id());
    }
  }

  /** Empty where it was stopped. */
  private Optional<ImportJob> importRows(ImportJob job) {
    if (!files.prepare(job, new PreparationProgress(job.id(), repository, mayContinue))) {
      return Optional.empty();
    }
    var progress = job.progress();
    var importer = kinds.of(job.request().schema()).importer();
    try (var reader = files.read(job);
        var rejects = files.rejects(job);
        var waiting = files.waiting(job)) {
      for (var rows = reader.next(settings.batch());
          !rows.isEmpty();
          rows = reader.next(settings.batch())) {
        if (!mayContinue.test(job.id())) {
          return Optional.empty();
        }
        limits.countRows(job.sender(), rows.size());
        var applied = importer.apply(rows);
        limits.countTelling(job.sender(), applied.rejects());
        if (job.request().mode() == Mode.FULL) {
          listed.add(job.id(), applied.recordIds());
        }
        var next =
            progress.after(
                rows.size(),
                applied,
                reader.position(),
                rejects.add(applied.rejects()),
                waiting.add(applied.waiting()));
        if (!repository.checkpoint(job.id(), progress, next)) {
          return Optional.empty();
        }
        progress = next;
      }
    }
    return Optional.of(job.with(progress));
  }

  /** False where it was stopped or has to be confirmed first. */
  private boolean endMissingRecords(ImportJob job) {
    if (job.request().mode() == Mode.DELTA) {
      return true;
    }
    var missingRecords = kinds.of(job.request().schema()).missingRecords().orElseThrow();
    var confirmation = missingRecords.confirmationNeeded(job, () -> mayContinue.test(job.id()));
    confirmation.ifPresent(reason ->
        repository.transition(
            job.id(), Running.class, new AwaitingConfirmation(clock.instant(), reason)));
    return confirmation.isEmpty()
        && missingRecords.endMissing(
            job, ended -> repository.addEnded(job.id(), ended) && mayContinue.test(job.id()));
  }

  private void finishFile(ImportJob job) {
    if (job.progress().waiting().rows() == 0) {
      complete(job);
    } else {
      waitingRows.begin(job, settings.maxWait());
    }
  }

  private void complete(ImportJob job) {
    journal.completed(job);
    if (repository.transition(job.id(), job.stage().getClass(), new Done(clock.instant()))) {
      files.deleteContent(job.id());
      listed.delete(job.id());
      if (job.progress().applied() > 0) {
        repository.retryWaitingNow(clock.instant());
      }
    }
  }

  private void fail(ImportJob job, List<FieldError> reasons) {
    repository.transition(job.id(), job.stage().getClass(), new Failed(clock.instant(), reasons));
  }
}
