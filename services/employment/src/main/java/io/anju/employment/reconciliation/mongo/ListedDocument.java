package io.anju.employment.reconciliation.mongo;

import io.anju.employment.reconciliation.FindingBook.Listed;
import io.anju.employment.reconciliation.FindingBook.Status;
import io.anju.employment.reconciliation.FindingKind;
import io.anju.employment.reconciliation.Reconciled;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A finding on its lists.
 *
 * @param place where it stands on its list, as {@code OPEN|UNREGISTERED|440305001|} and its id: a division's findings, and those
 *     of all divisions within it, lie side by side
 * @param reminds who is reminded, while it is open; null where nobody is
 * @param forgetAt when the store drops it; null while it stands
 */
public record ListedDocument(String person, FindingDocument finding, String place, List<String> reminds, Instant forgetAt) {

  static ListedDocument of(Listed listed) {
    var document = FindingDocument.from(listed.finding());
    boolean open = document.status() == Status.OPEN;
    return new ListedDocument(listed.person(), document, list(document.status(), document.kind()) + listed.place(),
        open && !document.enterprises().isEmpty() ? document.enterprises() : null,
        document.status() == Status.RESOLVED
            ? Reconciled.forgotten(document.on()).atStartOfDay().toInstant(ZoneOffset.UTC) : null);
  }

  /** What the places of all that are alike begin with; then come the division, {@code |} and the id. */
  static String list(Status status, FindingKind kind) {
    return status + "|" + kind + "|";
  }
}
