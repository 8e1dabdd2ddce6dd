package io.anju.employment.sync;

import io.anju.intake.job.Job;
import io.anju.intake.job.SentFiles;
import io.anju.intake.row.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** Files of a runner that dies as soon as the rejects of its so many-th batch are written. */
record KilledFixture(SentFiles files, AtomicInteger batchesLeft) implements SentFiles {

  KilledFixture(SentFiles files, int batches) {
    this(files, new AtomicInteger(batches));
  }

  /** No more was done. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public Rejecting rejects(Job job) {
    var rejecting = files.rejects(job);
    return new Rejecting() {
      @Override
      public long add(List<Reject> rejects) {
        long length = rejecting.add(rejects);
        if (batchesLeft.decrementAndGet() == 0) {
          throw new Killed();
        }
        return length;
      }

      @Override
      public void close() {
        rejecting.close();
      }
    };
  }

  @Override
  public long receive(String job, long offset, InputStream content, long most) throws IOException {
    return files.receive(job, offset, content, most);
  }

  @Override
  public long length(String job) {
    return files.length(job);
  }

  @Override
  public boolean prepare(Job job, LongPredicate mayGoOn) {
    return files.prepare(job, mayGoOn);
  }

  @Override
  public Optional<Long> bytesPrepared(Job job) {
    return files.bytesPrepared(job);
  }

  @Override
  public long bytesRead(Job job) {
    return files.bytesRead(job);
  }

  @Override
  public Reading read(Job job) {
    return files.read(job);
  }

  @Override
  public void eachReject(Job job, Consumer<Reject> told) throws IOException {
    files.eachReject(job, told);
  }

  @Override
  public void forgetContent(String job) {
    files.forgetContent(job);
  }

  @Override
  public void forget(String job) {
    files.forget(job);
  }
}
