package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.Finding;
import io.anju.employment.reconciliation.FindingBook.Status;
import io.anju.employment.reconciliation.FindingKind;
import io.anju.employment.reconciliation.Reconciled;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * A finding on its lists.
 *
 * @param lists one for each division it lies in, as {@code OPEN|UNREGISTERED|440305}
 * @param reminds who is reminded, while it is open; null where nobody is
 * @param forgetAt when the store drops it; null while it stands
 */
public record ListedDocument(String person, FindingDocument finding, List<String> lists, List<String> reminds, Instant forgetAt) {

  static ListedDocument of(String person, Finding finding) {
    var document = FindingDocument.from(finding);
    var division = finding.of().division();
    boolean open = document.status() == Status.OPEN;
    return new ListedDocument(person, document,
        Arrays.stream(DivisionCode.Level.values()).filter(level -> level.digits() <= division.value().length())
            .map(level -> list(document.status(), document.kind(), division.at(level))).toList(),
        open && !document.enterprises().isEmpty() ? document.enterprises() : null,
        document.status() == Status.RESOLVED
            ? Reconciled.forgotten(document.on()).atStartOfDay().toInstant(ZoneOffset.UTC) : null);
  }

  static String list(Status status, FindingKind kind, DivisionCode division) {
    return status + "|" + kind + "|" + division.value();
  }
}
