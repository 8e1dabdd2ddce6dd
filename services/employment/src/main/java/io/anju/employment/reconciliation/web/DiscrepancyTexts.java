package io.anju.employment.reconciliation.web;

import io.anju.employment.reconciliation.WorkLists.Entry;
import io.anju.platform.error.ErrorTexts;
import java.util.Locale;

/** The texts of discrepancies and reminders, which accuse nobody. */
record DiscrepancyTexts(ErrorTexts texts) {

  String discrepancy(Entry entry, Locale language) {
    var mismatch = entry.discrepancy().mismatch();
    return text("finding." + mismatch.kind().name(), language)
        .replace("{since}", mismatch.since().toString());
  }

  String reminder(Locale language) {
    return text("reminder.UNREGISTERED", language);
  }

  private String text(String key, Locale language) {
    return texts.text(key, language).orElseThrow();
  }
}
