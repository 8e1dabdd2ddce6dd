package io.anju.employment.reconciliation.web;

import io.anju.employment.reconciliation.Finding.Closed;
import io.anju.employment.reconciliation.Finding.Open;
import io.anju.employment.reconciliation.Finding.Resolved;
import io.anju.employment.reconciliation.FindingBook.Listed;
import io.anju.employment.reconciliation.FindingBook.Status;
import io.anju.employment.reconciliation.FindingKind;
import io.anju.platform.access.AboutPersons;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A finding as officials see it.
 *
 * @param on the day it was closed or resolved; null while it is open
 * @param text in the reader's language
 */
record FindingView(String findingId, String personId, FindingKind kind, Status status, LocalDate since, String division, String recordId,
    List<String> enterprises, String note, String closedBy, LocalDate on, String text) implements AboutPersons {

  static FindingView of(Listed listed, String text) {
    return switch (listed.finding()) {
      case Open _ -> of(listed, Status.OPEN, null, null, null, text);
      case Closed closed -> of(listed, Status.CLOSED, closed.note(), closed.by(), closed.on(), text);
      case Resolved resolved -> of(listed, Status.RESOLVED, null, null, resolved.on(), text);
    };
  }

  private static FindingView of(Listed listed, Status status, String note, String by, LocalDate on, String text) {
    var of = listed.finding().of();
    return new FindingView(listed.id(), listed.person(), of.kind(), status, of.since(), of.division().value(), of.recordId().orElse(null),
        of.enterprises(), note, by, on, text);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
