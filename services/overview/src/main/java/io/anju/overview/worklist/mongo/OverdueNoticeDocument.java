package io.anju.overview.worklist.mongo;

import io.anju.overview.worklist.OverdueNotice;
import io.anju.overview.worklist.WorkPlace;
import java.time.LocalDate;

/** A notice as stored. */
public record OverdueNoticeDocument(
    String place, LocalDate by, LocalDate on, long tasks, long overdue) {

  static OverdueNoticeDocument from(OverdueNotice notice) {
    return new OverdueNoticeDocument(
        notice.place().code(), notice.by(), notice.on(), notice.tasks(), notice.overdue());
  }

  OverdueNotice toDomain() {
    return new OverdueNotice(WorkPlace.ofCode(place), by, on, tasks, overdue);
  }
}
