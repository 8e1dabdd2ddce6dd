package io.anju.intake.job;

import io.anju.intake.row.Applied;

/**
 * How far a job has come; saved after each batch, and where it goes on after a crash.
 *
 * @param place where the next batch begins
 * @param applied rows that were news
 * @param unchanged rows that said what was known
 * @param stale rows older than what was known
 * @param rejectedBytes length of the file of rejects
 * @param unnamed rejected rows that do not even say which record they tell of
 * @param ended records a full file no longer names
 * @param prepared bytes of the file that were turned into rows beforehand, where its type needs that
 */
public record Progress(Place place, long rows, long applied, long unchanged, long stale, long rejected, long rejectedBytes, long unnamed,
    long ended, long prepared) {

  public static final Progress NONE = new Progress(Place.START, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  Progress after(int read, Applied batch, Place next, long rejectsLength) {
    return new Progress(next, rows + read, applied + batch.applied(), unchanged + batch.unchanged(), stale + batch.stale(),
        rejected + batch.rejects().size(), rejectsLength, unnamed + batch.unnamed(), ended, prepared);
  }
}
