package io.anju.intake.job;

import io.anju.intake.job.Stage.Done;
import io.anju.intake.job.Stage.Failed;
import io.anju.intake.job.Stage.Running;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Carries a job out, batch by batch, from wherever it stands. A batch carried out twice changes nothing. */
public final class Run {

  private final JobBook book;
  private final SentFiles files;
  private final Offers offers;
  private final NamedRecords named;
  private final Predicate<String> mayGoOn;
  private final int batch;
  private final Clock clock;

  /**
   * @param mayGoOn asked before each batch, by the job's id; it may wait
   * @param batch rows
   */
  public Run(JobBook book, SentFiles files, Offers offers, NamedRecords named, Predicate<String> mayGoOn, int batch, Clock clock) {
    this.book = book;
    this.files = files;
    this.offers = offers;
    this.named = named;
    this.mayGoOn = mayGoOn;
    this.batch = batch;
    this.clock = clock;
  }

  /** Returns when the job is over, or when it is not this replica's to go on with. */
  public void carryOut(Job job) {
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
  private Optional<Job> broughtIn(Job job) {
    if (!files.prepare(job, new Preparing(job.id(), book, mayGoOn))) {
      return Optional.empty();
    }
    var progress = job.progress();
    var intake = offers.of(job.order().kind()).intake();
    try (var reading = files.read(job); var rejecting = files.rejects(job)) {
      for (var rows = reading.next(batch); !rows.isEmpty(); rows = reading.next(batch)) {
        if (!mayGoOn.test(job.id())) {
          return Optional.empty();
        }
        var applied = intake.apply(rows);
        if (job.order().mode() == Mode.FULL) {
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
  private boolean omissionsEnded(Job job) {
    if (job.order().mode() == Mode.DELTA) {
      return true;
    }
    var omissions = offers.of(job.order().kind()).omissions().orElseThrow();
    var objection = omissions.objection(job, () -> mayGoOn.test(job.id()));
    objection.ifPresent(why -> fail(job, List.of(why)));
    return objection.isEmpty() && omissions.end(job, ended -> book.ended(job.id(), ended) && mayGoOn.test(job.id()));
  }

  private void done(Job job) {
    if (book.move(job.id(), Running.class, new Done(clock.instant()))) {
      files.forgetContent(job.id());
      named.forget(job.id());
    }
  }

  private void fail(Job job, List<FieldError> reasons) {
    book.move(job.id(), Running.class, new Failed(clock.instant(), reasons));
  }
}
