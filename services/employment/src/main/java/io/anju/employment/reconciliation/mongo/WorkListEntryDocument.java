package io.anju.employment.reconciliation.mongo;

import io.anju.employment.reconciliation.DiscrepancyKind;
import io.anju.employment.reconciliation.ReconciledPerson;
import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.employment.reconciliation.WorkLists.Status;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a work list, as stored.
 *
 * @param place position on its list, as {@code OPEN|UNREGISTERED|440305001|} and the id, so that
 *     the entries of a division and of all divisions within it are adjacent
 * @param reminds employers to be reminded while it is open; null where there are none
 * @param forgetAt when the store deletes it; null until it is resolved
 */
public record WorkListEntryDocument(
    String person,
    DiscrepancyDocument finding,
    String place,
    @Nullable List<String> reminds,
    @Nullable Instant forgetAt) {

  static WorkListEntryDocument of(Entry entry) {
    var document = DiscrepancyDocument.from(entry.discrepancy());
    boolean open = document.status() == Status.OPEN;
    return new WorkListEntryDocument(
        entry.person(),
        document,
        sortKeyPrefix(document.status(), document.kind()) + entry.sortKey(),
        open && !document.enterprises().isEmpty() ? document.enterprises() : null,
        document.status() == Status.RESOLVED
            ? ReconciledPerson.retainedUntil(document.dayOfStatus())
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
            : null);
  }

  /** The common beginning of the positions of a status and kind, before division and id. */
  static String sortKeyPrefix(Status status, DiscrepancyKind kind) {
    return status + "|" + kind + "|";
  }
}
