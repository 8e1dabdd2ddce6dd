package io.anju.imports;

import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Cancelled;
import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Uploading;
import io.anju.imports.Stage.Waiting;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Receives files, whole or by ranges. */
public final class Uploads {

  private final ImportJobs jobs;
  private final UploadedFiles files;
  private final long maxBytes;

  /**
   * @param maxBytes of a file
   */
  public Uploads(ImportJobs jobs, UploadedFiles files, long maxBytes) {
    this.jobs = jobs;
    this.files = files;
    this.maxBytes = maxBytes;
  }

  /** Receives a whole file; the job runs as soon as the stream has ended. */
  public ImportJob receiveWhole(ImportJob job, InputStream content) throws IOException {
    return jobs.markUploaded(job.id(), files.receive(job.id(), 0, content, maxBytes));
  }

  /**
   * Receives a range of a file; the job runs as soon as the last byte has arrived.
   *
   * @throws RegistryException {@code content-range-mismatch} where the total differs from the one
   *     given before
   */
  public ImportJob receivePart(ImportJob job, ContentRange range, InputStream content)
      throws IOException {
    if (job.totalBytes().filter(known -> known != range.total()).isPresent()) {
      throw new RegistryException(ImportError.CONTENT_RANGE_MISMATCH);
    }
    if (range.total() > maxBytes) {
      throw new RegistryException(
          PlatformError.TOO_LARGE, Map.of("limit", Long.toString(maxBytes)));
    }
    long length = files.receive(job.id(), range.first(), content, range.last() + 1);
    return length == range.total() ? jobs.markUploaded(job.id(), length) : jobs.require(job.id());
  }

  /** How many bytes of the file have arrived. */
  public long length(ImportJob job) {
    return switch (job.stage()) {
      case Uploading _ -> files.length(job.id());
      case Running _, AwaitingConfirmation _, Waiting _, Done _, Cancelled _, Failed _ ->
          job.totalBytes().orElse(0L);
    };
  }
}
