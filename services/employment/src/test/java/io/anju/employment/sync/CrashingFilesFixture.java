package io.anju.employment.sync;

import io.anju.imports.ImportJob;
import io.anju.imports.UploadedFiles;
import io.anju.imports.row.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** Files of a processor that crashes after writing the rejects of a given batch. */
record CrashingFilesFixture(UploadedFiles files, AtomicInteger batchesLeft)
    implements UploadedFiles {

  CrashingFilesFixture(UploadedFiles files, int batches) {
    this(files, new AtomicInteger(batches));
  }

  /** The simulated crash. */
  static final class Crashed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public RejectWriter rejects(ImportJob job) {
    var writer = files.rejects(job);
    return new RejectWriter() {
      @Override
      public long add(List<Reject> rejects) {
        long length = writer.add(rejects);
        if (batchesLeft.decrementAndGet() == 0) {
          throw new Crashed();
        }
        return length;
      }

      @Override
      public void close() {
        writer.close();
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
  public boolean prepare(ImportJob job, LongPredicate mayGoOn) {
    return files.prepare(job, mayGoOn);
  }

  @Override
  public Optional<Long> bytesPrepared(ImportJob job) {
    return files.bytesPrepared(job);
  }

  @Override
  public long bytesRead(ImportJob job) {
    return files.bytesRead(job);
  }

  @Override
  public RowReader read(ImportJob job) {
    return files.read(job);
  }

  @Override
  public void forEachReject(ImportJob job, Consumer<Reject> consumer) throws IOException {
    files.forEachReject(job, consumer);
  }

  @Override
  public RejectWriter waiting(ImportJob job) {
    return files.waiting(job);
  }

  @Override
  public RowReader readWaiting(ImportJob job) {
    return files.readWaiting(job);
  }

  @Override
  public void deleteUploaded(String job) {
    files.deleteUploaded(job);
  }

  @Override
  public void deleteContent(String job) {
    files.deleteContent(job);
  }

  @Override
  public void delete(String job) {
    files.delete(job);
  }
}
