package io.anju.employment.reconciliation.web;

import io.anju.employment.reconciliation.Discrepancy.Closed;
import io.anju.employment.reconciliation.Discrepancy.Open;
import io.anju.employment.reconciliation.Discrepancy.Resolved;
import io.anju.employment.reconciliation.DiscrepancyKind;
import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.employment.reconciliation.WorkLists.Status;
import io.anju.platform.access.AboutPersons;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A discrepancy as officials see it.
 *
 * @param on day of closing or resolution; null while it is open
 * @param text in the reader's language
 */
record DiscrepancyResponse(
    String findingId,
    String personId,
    DiscrepancyKind kind,
    Status status,
    LocalDate since,
    String division,
    @Nullable String recordId,
    List<String> enterprises,
    @Nullable String note,
    @Nullable String closedBy,
    @Nullable LocalDate on,
    String text)
    implements AboutPersons {

  static DiscrepancyResponse of(Entry entry, String text) {
    return switch (entry.discrepancy()) {
      case Open _ -> of(entry, Status.OPEN, null, null, null, text);
      case Closed closed ->
          of(entry, Status.CLOSED, closed.note(), closed.closedBy(), closed.closedOn(), text);
      case Resolved resolved -> of(entry, Status.RESOLVED, null, null, resolved.resolvedOn(), text);
    };
  }

  private static DiscrepancyResponse of(
      Entry entry,
      Status status,
      @Nullable String note,
      @Nullable String by,
      @Nullable LocalDate on,
      String text) {
    var mismatch = entry.discrepancy().mismatch();
    return new DiscrepancyResponse(
        entry.id(),
        entry.person(),
        mismatch.kind(),
        status,
        mismatch.since(),
        mismatch.division().value(),
        mismatch.recordId().orElse(null),
        mismatch.enterprises(),
        note,
        by,
        on,
        text);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
