package io.anju.intake.job;

import io.anju.intake.IntakeError;
import io.anju.intake.job.Stage.Cancelled;
import io.anju.intake.job.Stage.Failed;
import io.anju.intake.job.Stage.Running;
import io.anju.intake.job.Stage.Uploading;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.util.Optional;

/** Files asked to be brought in: taken on, stopped, told to go on. */
public final class Jobs {

  private final JobBook book;
  private final SentFiles files;
  private final Ids ids;
  private final Clock clock;
  private final Runnable wake;

  /** @param wake told when there is something to run */
  public Jobs(JobBook book, SentFiles files, Ids ids, Clock clock, Runnable wake) {
    this.book = book;
    this.files = files;
    this.ids = ids;
    this.clock = clock;
    this.wake = wake;
  }

  /** A new job; the same one where the same command asks again, as long as its file is not here. */
  public Job open(Order order, Optional<Long> totalBytes) {
    var job = new Job(ids.next(), order, Sender.calling(), totalBytes, clock.instant(), new Uploading(), Progress.NONE);
    book.add(job);
    return receiving(job.id());
  }

  /** One whose file is still coming in; else {@code sync-not-uploading}. */
  public Job receiving(String id) {
    var job = own(id);
    if (!(job.stage() instanceof Uploading)) {
      throw new RegistryException(IntakeError.SYNC_NOT_UPLOADING);
    }
    return job;
  }

  /** The file is all here. */
  public Job received(String id, long totalBytes) {
    book.uploaded(id, totalBytes);
    wake.run();
    return require(id);
  }

  /** Those of the caller's division. */
  public Job require(String id) {
    return book.find(id).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND)).requireVisible();
  }

  /** One the caller sent: the file and its rejects are about people, and tell the sender alone what the sender wrote. */
  public Job own(String id) {
    var job = require(id);
    if (!job.sender().same(Sender.calling())) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    return job;
  }

  /** Stops it after the batch it is at. What was brought in stays; one that is over stays as it is. */
  public Job cancel(String id) {
    own(id);
    var cancelled = new Cancelled(clock.instant());
    if (book.move(id, Uploading.class, cancelled) || book.move(id, Running.class, cancelled) || book.move(id, Failed.class, cancelled)) {
      files.forgetContent(id);
    }
    return require(id);
  }

  /** Lets more than the usual share end; else {@code sync-asks-nothing}. */
  public Job confirm(String id) {
    own(id);
    if (!book.confirmed(id)) {
      throw new RegistryException(IntakeError.SYNC_ASKS_NOTHING);
    }
    wake.run();
    return require(id);
  }
}
