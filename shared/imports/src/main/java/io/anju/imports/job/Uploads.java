package io.anju.imports.job;

import io.anju.imports.ImportError;
import io.anju.imports.job.Stage.Cancelled;
import io.anju.imports.job.Stage.Done;
import io.anju.imports.job.Stage.Failed;
import io.anju.imports.job.Stage.Running;
import io.anju.imports.job.Stage.Uploading;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Takes files in, whole or by ranges. */
public final class Uploads {

  private final ImportJobs jobs;
  private final UploadedFiles files;
  private final long maxBytes;

  /**
   * @param maxBytes bytes
   */
  public Uploads(ImportJobs jobs, UploadedFiles files, long maxBytes) {
    this.jobs = jobs;
    this.files = files;
    this.maxBytes = maxBytes;
  }

  /** All of it: the job runs as soon as the stream has ended. */
  public ImportJob receiveWhole(ImportJob job, InputStream content) throws IOException {
    return jobs.markUploaded(job.id(), files.receive(job.id(), 0, content, maxBytes));
  }

  /**
   * A part of it: the job runs as soon as the last byte is here.
   *
   * @throws RegistryException {@code content-range-mismatch} where total or range contradict what
   *     is known or comes
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

  /** How many bytes are here. */
  public long length(ImportJob job) {
    return switch (job.stage()) {
      case Uploading _ -> files.length(job.id());
      case Running _, Done _, Cancelled _, Failed _ -> job.totalBytes().orElse(0L);
    };
  }
}
