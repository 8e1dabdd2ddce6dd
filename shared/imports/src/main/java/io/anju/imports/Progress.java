package io.anju.imports;

import io.anju.imports.row.BatchResult;

/**
 * The progress of a job, saved after each batch; a job resumes here after a crash.
 *
 * @param position where the next batch begins
 * @param applied rows that changed a record
 * @param unchanged rows that repeat what is recorded
 * @param stale rows older than what is recorded
 * @param rejectedBytes length of the rejects file
 * @param unidentified rejected rows without a readable record id
 * @param ended records that a full file no longer lists
 * @param prepared bytes of the file converted beforehand, for types that need it
 * @param waiting rows that refer to something not recorded yet
 */
public record Progress(
    ReadPosition position,
    long rows,
    long applied,
    long unchanged,
    long stale,
    long rejected,
    long rejectedBytes,
    long unidentified,
    long ended,
    long prepared,
    WaitingRows waiting) {

  public static final Progress NONE =
      new Progress(ReadPosition.START, 0, 0, 0, 0, 0, 0, 0, 0, 0, WaitingRows.NONE);

  /** No row waits. */
  public Progress(
      ReadPosition position,
      long rows,
      long applied,
      long unchanged,
      long stale,
      long rejected,
      long rejectedBytes,
      long unidentified,
      long ended,
      long prepared) {
    this(
        position,
        rows,
        applied,
        unchanged,
        stale,
        rejected,
        rejectedBytes,
        unidentified,
        ended,
        prepared,
        WaitingRows.NONE);
  }

  Progress after(
      int read, BatchResult batch, ReadPosition next, long rejectsLength, long waitingLength) {
    return counted(
        next,
        rows + read,
        batch,
        rejectsLength,
        waiting.added(batch.waiting().size(), waitingLength));
  }

  /** After a batch of waiting rows up to an offset of their file. */
  Progress afterWaiting(
      int read, BatchResult batch, long next, long rejectsLength, long waitingLength) {
    return counted(
        position,
        rows,
        batch,
        rejectsLength,
        waiting.after(next, read - batch.waiting().size(), waitingLength));
  }

  /** At the beginning of another pass over the waiting rows. */
  Progress nextPass() {
    return new Progress(
        position,
        rows,
        applied,
        unchanged,
        stale,
        rejected,
        rejectedBytes,
        unidentified,
        ended,
        prepared,
        waiting.nextPass());
  }

  private Progress counted(
      ReadPosition at, long read, BatchResult batch, long rejectsLength, WaitingRows stillWaiting) {
    return new Progress(
        at,
        read,
        applied + batch.applied(),
        unchanged + batch.unchanged(),
        stale + batch.stale(),
        rejected + batch.rejects().size(),
        rejectsLength,
        unidentified + batch.unidentified(),
        ended,
        prepared,
        stillWaiting);
  }
}
