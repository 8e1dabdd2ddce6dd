package io.anju.employment.sync;

import io.anju.employment.sync.Stage.Done;
import io.anju.employment.sync.Stage.Failed;
import io.anju.employment.sync.Stage.Running;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Carries a job out, batch by batch, from wherever it stands. A batch carried out twice changes nothing. */
final class Run {

  private final JobBook book;
  private final SentFiles files;
  private final Intakes intakes;
  private final NamedRecords named;
  private final Omissions omissions;
  private final Predicate<String> mayGoOn;
  private final int batch;
  private final Clock clock;

  /**
   * @param mayGoOn asked before each batch, by the job's id; it may wait
   * @param batch rows
   */
  Run(JobBook book, SentFiles files, Intakes intakes, NamedRecords named, Omissions omissions, Predicate<String> mayGoOn,
      int batch, Clock clock) {
    this.book = book;
    this.files = files;
    this.intakes = intakes;
    this.named = named;
    this.omissions = omissions;
    this.mayGoOn = mayGoOn;
    this.batch = batch;
    this.clock = clock;
  }

  /** Returns when the job is over, or when it is not this replica's to go on with. */
  void carryOut(SyncJob job) {
    try {
      CurrentCaller.call(job.sender().caller(), () -> {
        broughtIn(job).filter(this::omissionsEnded).ifPresent(this::done);
        return null;
      });
    } catch (UnreadableFileException unreadable) {
      fail(job, unreadable.errors());
      files.forgetContent(job.id());
    }
  }

  /** Empty where it was stopped. */
  private Optional<SyncJob> broughtIn(SyncJob job) {
    var progress = job.progress();
    var intake = intakes.of(job.order().kind());
    try (var reading = files.read(job); var rejecting = files.rejects(job)) {
      for (var rows = reading.next(batch); !rows.isEmpty(); rows = reading.next(batch)) {
        if (!mayGoOn.test(job.id())) {
          return Optional.empty();
        }
        var applied = intake.apply(rows);
        if (job.order().mode() == SyncMode.FULL) {
          named.add(job.id(), applied.named());
        }
        var next = progress.after(rows.size(), applied, reading.place(), rejecting.add(applied.rejects()));
        if (!book.checkpoint(job.id(), progress, next)) {
          return Optional.empty();
        }
        progress = next;
      }
    }
    return Optional.of(job.with(progress));
  }

  /** False where it was stopped, or asks first. */
  private boolean omissionsEnded(SyncJob job) {
    if (job.order().mode() == SyncMode.DELTA) {
      return true;
    }
    var objection = omissions.objection(job, () -> mayGoOn.test(job.id()));
    objection.ifPresent(why -> fail(job, List.of(why)));
    return objection.isEmpty() && omissions.end(job, ended -> book.ended(job.id(), ended) && mayGoOn.test(job.id()));
  }

  private void done(SyncJob job) {
    if (book.move(job.id(), Running.class, new Done(clock.instant()))) {
      files.forgetContent(job.id());
      named.forget(job.id());
    }
  }

  private void fail(SyncJob job, List<FieldError> reasons) {
    book.move(job.id(), Running.class, new Failed(clock.instant(), reasons));
  }
}
