package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.Discrepancy;
import io.anju.employment.reconciliation.Discrepancy.Closed;
import io.anju.employment.reconciliation.Discrepancy.Open;
import io.anju.employment.reconciliation.Discrepancy.Resolved;
import io.anju.employment.reconciliation.DiscrepancyKind;
import io.anju.employment.reconciliation.Mismatch;
import io.anju.employment.reconciliation.WorkLists.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A finding as stored.
 *
 * @param on the day it was closed or resolved
 */
public record DiscrepancyDocument(
    DiscrepancyKind kind,
    String recordId,
    List<String> enterprises,
    String division,
    LocalDate since,
    Status status,
    String note,
    String by,
    LocalDate on) {

  static DiscrepancyDocument from(Discrepancy discrepancy) {
    return switch (discrepancy) {
      case Open(var mismatch) -> from(mismatch, Status.OPEN, null, null, null);
      case Closed(var mismatch, var note, var by, var on) ->
          from(mismatch, Status.CLOSED, note, by, on);
      case Resolved(var mismatch, var on) -> from(mismatch, Status.RESOLVED, null, null, on);
    };
  }

  private static DiscrepancyDocument from(
      Mismatch mismatch, Status status, String note, String by, LocalDate on) {
    return new DiscrepancyDocument(
        mismatch.kind(),
        mismatch.recordId().orElse(null),
        mismatch.enterprises(),
        mismatch.division().value(),
        mismatch.since(),
        status,
        note,
        by,
        on);
  }

  Discrepancy toDomain() {
    var mismatch =
        new Mismatch(
            kind, Optional.ofNullable(recordId), enterprises, new DivisionCode(division), since);
    return switch (status) {
      case OPEN -> new Open(mismatch);
      case CLOSED -> new Closed(mismatch, note, by, on);
      case RESOLVED -> new Resolved(mismatch, on);
    };
  }
}
