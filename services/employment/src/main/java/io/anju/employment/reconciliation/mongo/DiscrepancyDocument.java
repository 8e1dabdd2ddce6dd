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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A discrepancy, as stored.
 *
 * @param recordId null where it is about no employment record
 * @param note null unless it was closed
 * @param by null unless it was closed
 * @param on day of closing or resolution; null while it is open
 */
public record DiscrepancyDocument(
    DiscrepancyKind kind,
    @Nullable String recordId,
    List<String> enterprises,
    String division,
    LocalDate since,
    Status status,
    @Nullable String note,
    @Nullable String by,
    @Nullable LocalDate on) {

  static DiscrepancyDocument from(Discrepancy discrepancy) {
    return switch (discrepancy) {
      case Open(var mismatch) -> from(mismatch, Status.OPEN, null, null, null);
      case Closed(var mismatch, var note, var by, var on) ->
          from(mismatch, Status.CLOSED, note, by, on);
      case Resolved(var mismatch, var on) -> from(mismatch, Status.RESOLVED, null, null, on);
    };
  }

  private static DiscrepancyDocument from(
      Mismatch mismatch,
      Status status,
      @Nullable String note,
      @Nullable String by,
      @Nullable LocalDate on) {
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
      case CLOSED ->
          new Closed(
              mismatch,
              Objects.requireNonNull(note, "a closed discrepancy has a note"),
              Objects.requireNonNull(by, "a closed discrepancy has an official"),
              dayOfStatus());
      case RESOLVED -> new Resolved(mismatch, dayOfStatus());
    };
  }

  LocalDate dayOfStatus() {
    return Objects.requireNonNull(on, "a closed or resolved discrepancy has a day");
  }
}
