package io.anju.employment.reconciliation.web;

import io.anju.employment.reconciliation.FindingBook.Listed;
import io.anju.platform.access.AboutPersons;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** That an employer is asked to remind somebody who works there to register; not where they live, nor what else is known of them. */
record ReminderView(String personId, String recordId, LocalDate since, String text) implements AboutPersons {

  static ReminderView of(Listed listed, String text) {
    var of = listed.finding().of();
    return new ReminderView(listed.person(), of.recordId().orElseThrow(), of.since(), text);
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
