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
    long prepared) {

  public static final Progress NONE = new Progress(ReadPosition.START, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  Progress after(int read, BatchResult batch, ReadPosition next, long rejectsLength) {
    return new Progress(
        next,
        rows + read,
        applied + batch.applied(),
        unchanged + batch.unchanged(),
        stale + batch.stale(),
        rejected + batch.rejects().size(),
        rejectsLength,
        unidentified + batch.unidentified(),
        ended,
        prepared);
  }
}
