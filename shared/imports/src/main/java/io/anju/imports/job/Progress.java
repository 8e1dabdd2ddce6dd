package io.anju.imports.job;

import io.anju.imports.row.BatchResult;

/**
 * How far a job has come; saved after each batch, and where it goes on after a crash.
 *
 * @param position where the next batch begins
 * @param applied rows that were news
 * @param unchanged rows that said what was known
 * @param stale rows older than what was known
 * @param rejectedBytes length of the file of rejects
 * @param unidentified rejected rows that do not even say which record they tell of
 * @param ended records a full file no longer names
 * @param prepared bytes of the file that were turned into rows beforehand, where its type needs
 *     that
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
