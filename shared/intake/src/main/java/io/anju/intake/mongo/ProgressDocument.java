package io.anju.intake.mongo;

import io.anju.intake.job.Place;
import io.anju.intake.job.Progress;

/**
 * How far a job has come, as stored.
 *
 * @param prepared null in jobs begun before it was kept
 */
public record ProgressDocument(long offset, long line, long plainUntil, long rows, long applied, long unchanged, long stale, long rejected,
    long rejectedBytes, long unnamed, long ended, Long prepared) {

  static ProgressDocument from(Progress progress) {
    var place = progress.place();
    return new ProgressDocument(place.offset(), place.line(), place.plainUntil(), progress.rows(), progress.applied(), progress.unchanged(),
        progress.stale(), progress.rejected(), progress.rejectedBytes(), progress.unnamed(), progress.ended(), progress.prepared());
  }

  Progress toDomain() {
    return new Progress(new Place(offset, line, plainUntil), rows, applied, unchanged, stale, rejected, rejectedBytes, unnamed, ended,
        prepared == null ? 0 : prepared);
  }
}
