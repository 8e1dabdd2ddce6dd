package io.anju.intake.job;

import io.anju.intake.IntakeError;
import io.anju.intake.job.Stage.Cancelled;
import io.anju.intake.job.Stage.Done;
import io.anju.intake.job.Stage.Failed;
import io.anju.intake.job.Stage.Running;
import io.anju.intake.job.Stage.Uploading;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Takes files in, whole or by ranges. */
public final class Uploads {

  private final Jobs jobs;
  private final SentFiles files;
  private final long largest;

  /** @param largest bytes */
  public Uploads(Jobs jobs, SentFiles files, long largest) {
    this.jobs = jobs;
    this.files = files;
    this.largest = largest;
  }

  /** All of it: the job runs as soon as the stream has ended. */
  public Job whole(Job job, InputStream content) throws IOException {
    return jobs.received(job.id(), files.receive(job.id(), 0, content, largest));
  }

  /**
   * A part of it: the job runs as soon as the last byte is here.
   *
   * @throws RegistryException {@code sync-range-differs} where total or range contradict what is known or comes
   */
  public Job part(Job job, Range range, InputStream content) throws IOException {
    if (job.totalBytes().filter(known -> known != range.total()).isPresent()) {
      throw new RegistryException(IntakeError.SYNC_RANGE_DIFFERS);
    }
    if (range.total() > largest) {
      throw new RegistryException(PlatformError.TOO_LARGE, Map.of("limit", Long.toString(largest)));
    }
    long length = files.receive(job.id(), range.first(), content, range.last() + 1);
    return length == range.total() ? jobs.received(job.id(), length) : jobs.require(job.id());
  }

  /** How many bytes are here. */
  public long length(Job job) {
    return switch (job.stage()) {
      case Uploading _ -> files.length(job.id());
      case Running _, Done _, Cancelled _, Failed _ -> job.totalBytes().orElse(0L);
    };
  }
}
