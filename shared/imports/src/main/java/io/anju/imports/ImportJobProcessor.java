package io.anju.imports;

import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Running;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import java.time.Clock;
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
  private final int batch;
  private final Clock clock;

  /**
   * @param mayContinue called with the job's id before each batch; it may wait
   * @param batch number of rows
   */
  public ImportJobProcessor(
      ImportJobRepository repository,
      UploadedFiles files,
      ImportKinds kinds,
      ListedRecordIds listed,
      Predicate<String> mayContinue,
      int batch,
      Clock clock) {
    this.repository = repository;
    this.files = files;
    this.kinds = kinds;
    this.listed = listed;
    this.mayContinue = mayContinue;
    this.batch = batch;
    this.clock = clock;
  }

  /** Processes the job until it is over, or until this replica may not continue it. */
  public void process(ImportJob job) {
    try {
      CurrentCaller.call(
          job.sender().caller(),
          () -> {
            importRows(job).filter(this::endMissingRecords).ifPresent(this::complete);
            return null;
          });
    } catch (UnreadableFileException unreadable) {
      fail(job, unreadable.errors());
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
        var rejects = files.rejects(job)) {
      for (var rows = reader.next(batch); !rows.isEmpty(); rows = reader.next(batch)) {
        if (!mayContinue.test(job.id())) {
          return Optional.empty();
        }
        var applied = importer.apply(rows);
        if (job.request().mode() == Mode.FULL) {
          listed.add(job.id(), applied.recordIds());
        }
        var next =
            progress.after(rows.size(), applied, reader.position(), rejects.add(applied.rejects()));
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

  private void complete(ImportJob job) {
    if (repository.transition(job.id(), Running.class, new Done(clock.instant()))) {
      files.deleteContent(job.id());
      listed.delete(job.id());
    }
  }

  private void fail(ImportJob job, List<FieldError> reasons) {
    repository.transition(job.id(), Running.class, new Failed(clock.instant(), reasons));
  }
}
