package io.anju.imports.job;

import io.anju.imports.ImportError;
import io.anju.imports.job.Stage.Cancelled;
import io.anju.imports.job.Stage.Failed;
import io.anju.imports.job.Stage.Running;
import io.anju.imports.job.Stage.Uploading;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.util.Optional;

/** Files asked to be brought in: taken on, stopped, told to go on. */
public final class ImportJobs {

  private final ImportJobRepository repository;
  private final UploadedFiles files;
  private final Ids ids;
  private final Clock clock;
  private final Runnable jobReady;

  /**
   * @param jobReady told when there is something to run
   */
  public ImportJobs(
      ImportJobRepository repository,
      UploadedFiles files,
      Ids ids,
      Clock clock,
      Runnable jobReady) {
    this.repository = repository;
    this.files = files;
    this.ids = ids;
    this.clock = clock;
    this.jobReady = jobReady;
  }

  /** A new job; the same one where the same command asks again, as long as its file is not here. */
  public ImportJob create(ImportRequest request, Optional<Long> totalBytes) {
    var job =
        new ImportJob(
            ids.next(),
            request,
            Sender.ofCurrentCaller(),
            totalBytes,
            clock.instant(),
            new Uploading(),
            Progress.NONE);
    repository.add(job);
    return requireUploading(job.id());
  }

  /** One whose file is still coming in; else {@code upload-not-open}. */
  public ImportJob requireUploading(String id) {
    var job = requireOwn(id);
    if (!(job.stage() instanceof Uploading)) {
      throw new RegistryException(ImportError.UPLOAD_NOT_OPEN);
    }
    return job;
  }

  /** The file is all here. */
  public ImportJob markUploaded(String id, long totalBytes) {
    repository.markUploaded(id, totalBytes);
    jobReady.run();
    return require(id);
  }

  /** Those of the caller's division. */
  public ImportJob require(String id) {
    return repository
        .find(id)
        .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND))
        .requireVisible();
  }

  /**
   * One the caller sent: the file and its rejects are about people, and tell the sender alone what
   * the sender wrote.
   */
  public ImportJob requireOwn(String id) {
    var job = require(id);
    if (!job.sender().isSameAs(Sender.ofCurrentCaller())) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    return job;
  }

  /**
   * Stops it after the batch it is at. What was brought in stays; one that is over stays as it is.
   */
  public ImportJob cancel(String id) {
    requireOwn(id);
    var cancelled = new Cancelled(clock.instant());
    if (repository.transition(id, Uploading.class, cancelled)
        || repository.transition(id, Running.class, cancelled)
        || repository.transition(id, Failed.class, cancelled)) {
      files.deleteContent(id);
    }
    return require(id);
  }

  /** Lets more than the usual share end; else {@code no-confirmation-pending}. */
  public ImportJob confirm(String id) {
    requireOwn(id);
    if (!repository.markConfirmed(id)) {
      throw new RegistryException(ImportError.NO_CONFIRMATION_PENDING);
    }
    jobReady.run();
    return require(id);
  }
}
