package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.Discrepancy;
import io.anju.employment.reconciliation.Finding;
import io.anju.employment.reconciliation.Finding.Closed;
import io.anju.employment.reconciliation.Finding.Open;
import io.anju.employment.reconciliation.Finding.Resolved;
import io.anju.employment.reconciliation.FindingBook.Status;
import io.anju.employment.reconciliation.FindingKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A finding as stored.
 *
 * @param on the day it was closed or resolved
 */
public record FindingDocument(
    FindingKind kind, String recordId, List<String> enterprises, String division, LocalDate since, Status status, String note, String by,
    LocalDate on) {

  static FindingDocument from(Finding finding) {
    return switch (finding) {
      case Open(var of) -> from(of, Status.OPEN, null, null, null);
      case Closed(var of, var note, var by, var on) -> from(of, Status.CLOSED, note, by, on);
      case Resolved(var of, var on) -> from(of, Status.RESOLVED, null, null, on);
    };
  }

  private static FindingDocument from(Discrepancy of, Status status, String note, String by, LocalDate on) {
    return new FindingDocument(of.kind(), of.recordId().orElse(null), of.enterprises(), of.division().value(), of.since(), status, note,
        by, on);
  }

  Finding toDomain() {
    var of = new Discrepancy(kind, Optional.ofNullable(recordId), enterprises, new DivisionCode(division), since);
    return switch (status) {
      case OPEN -> new Open(of);
      case CLOSED -> new Closed(of, note, by, on);
      case RESOLVED -> new Resolved(of, on);
    };
  }
}
