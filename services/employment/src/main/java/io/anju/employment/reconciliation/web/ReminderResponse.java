package io.anju.employment.reconciliation.web;

import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.platform.access.AboutPersons;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A reminder to an employer that an employee has not registered a residence. It discloses neither
 * where the employee lives nor anything else that is known.
 */
record ReminderResponse(String personId, String recordId, LocalDate since, String text)
    implements AboutPersons {

  static ReminderResponse of(Entry entry, String text) {
    var mismatch = entry.discrepancy().mismatch();
    return new ReminderResponse(
        entry.person(), mismatch.recordId().orElseThrow(), mismatch.since(), text);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
