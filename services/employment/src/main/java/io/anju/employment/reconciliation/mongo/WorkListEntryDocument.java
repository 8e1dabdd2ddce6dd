package io.anju.employment.reconciliation.mongo;

import io.anju.employment.reconciliation.DiscrepancyKind;
import io.anju.employment.reconciliation.ReconciledPerson;
import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.employment.reconciliation.WorkLists.Status;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A finding on its lists.
 *
 * @param place where it stands on its list, as {@code OPEN|UNREGISTERED|440305001|} and its id: a
 *     division's findings, and those of all divisions within it, lie side by side
 * @param reminds who is reminded, while it is open; null where nobody is
 * @param forgetAt when the store drops it; null while it stands
 */
public record WorkListEntryDocument(
    String person,
    DiscrepancyDocument finding,
    String place,
    List<String> reminds,
    Instant forgetAt) {

  static WorkListEntryDocument of(Entry entry) {
    var document = DiscrepancyDocument.from(entry.discrepancy());
    boolean open = document.status() == Status.OPEN;
    return new WorkListEntryDocument(
        entry.person(),
        document,
        sortKeyPrefix(document.status(), document.kind()) + entry.sortKey(),
        open && !document.enterprises().isEmpty() ? document.enterprises() : null,
        document.status() == Status.RESOLVED
            ? ReconciledPerson.retainedUntil(document.on()).atStartOfDay().toInstant(ZoneOffset.UTC)
            : null);
  }

  /**
   * What the places of all that are alike begin with; then come the division, {@code |} and the id.
   */
  static String sortKeyPrefix(Status status, DiscrepancyKind kind) {
    return status + "|" + kind + "|";
  }
}
