package io.anju.imports;

import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Cancelled;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Uploading;
import io.anju.imports.Stage.Waiting;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Creates, cancels and confirms import jobs. */
public final class ImportJobs {

  private final ImportJobRepository repository;
  private final ImportKinds kinds;
  private final UploadedFiles files;
  private final Ids ids;
  private final Clock clock;
  private final ImportJournal journal;
  private final Runnable jobReady;

  /**
   * @param jobReady called when a job has become ready to run
   */
  public ImportJobs(
      ImportJobRepository repository,
      ImportKinds kinds,
      UploadedFiles files,
      Ids ids,
      Clock clock,
      ImportJournal journal,
      Runnable jobReady) {
    this.repository = repository;
    this.kinds = kinds;
    this.files = files;
    this.ids = ids;
    this.clock = clock;
    this.journal = journal;
    this.jobReady = jobReady;
  }

  /**
   * Creates a job. The same command returns the same job as long as its file has not arrived.
   *
   * @throws RegistryException {@code forbidden} where the caller's role may not send files of the
   *     kind
   */
  public ImportJob create(ImportRequest request, Optional<Long> totalBytes) {
    requireSender(request.schema().name());
    var job =
        new ImportJob(
            ids.next(),
            request,
            Sender.ofCurrentCaller(),
            totalBytes,
            clock.instant(),
            new Uploading(),
            Progress.NONE);
    journal.sent(job);
    repository.add(job);
    return requireUploading(job.id());
  }

  /** The caller's job if it is still uploading; otherwise {@code upload-not-open}. */
  public ImportJob requireUploading(String id) {
    var job = requireOwn(id);
    if (!(job.stage() instanceof Uploading)) {
      throw new RegistryException(ImportError.UPLOAD_NOT_OPEN);
    }
    return job;
  }

  /** Notes that the file has arrived completely. */
  public ImportJob markUploaded(String id, long totalBytes) {
    repository.markUploaded(id, totalBytes);
    jobReady.run();
    return require(id);
  }

  /** A job of the caller's division, of a kind whose files the caller may send. */
  public ImportJob require(String id) {
    var job =
        repository
            .find(id)
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND))
            .requireVisible();
    requireSender(job.request().schema().name());
    return job;
  }

  private void requireSender(String kind) {
    if (!kinds.maySend(CurrentCaller.get().roles(), kind)) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
  }

  /**
   * The jobs the caller sent, the newest first.
   *
   * @param beforeId continues a list after the job with this id
   */
  public List<ImportJob> listOwn(Optional<String> beforeId, int limit) {
    return repository.findSentBy(Sender.ofCurrentCaller(), beforeId, limit).stream()
        .filter(job -> kinds.maySend(CurrentCaller.get().roles(), job.request().schema().name()))
        .toList();
  }

  /**
   * A job the caller sent. A file and its rejects are about people, so only their sender may handle
   * them.
   */
  public ImportJob requireOwn(String id) {
    var job = require(id);
    if (!job.sender().isSameAs(Sender.ofCurrentCaller())) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    return job;
  }

  /**
   * Stops the job after its current batch. Rows imported before remain, and a job that is over
   * stays as it is.
   */
  public ImportJob cancel(String id) {
    requireOwn(id);
    var cancelled = new Cancelled(clock.instant());
    if (repository.transition(id, Uploading.class, cancelled)
        || repository.transition(id, Running.class, cancelled)
        || repository.transition(id, AwaitingConfirmation.class, cancelled)
        || repository.transition(id, Waiting.class, cancelled)
        || repository.transition(id, Failed.class, cancelled)) {
      files.deleteContent(id);
    }
    return require(id);
  }

  /**
   * Rejects the rows that still wait, because nothing more will arrive; otherwise {@code
   * no-row-waiting}.
   */
  public ImportJob endWaiting(String id) {
    requireOwn(id);
    if (!repository.endWaiting(id, clock.instant())) {
      throw new RegistryException(ImportError.NO_ROW_WAITING);
    }
    jobReady.run();
    return require(id);
  }

  /** Confirms that more records may end than usual; otherwise {@code no-confirmation-pending}. */
  public ImportJob confirm(String id) {
    requireOwn(id);
    if (!repository.markConfirmed(id)) {
      throw new RegistryException(ImportError.NO_CONFIRMATION_PENDING);
    }
    jobReady.run();
    return require(id);
  }
}
