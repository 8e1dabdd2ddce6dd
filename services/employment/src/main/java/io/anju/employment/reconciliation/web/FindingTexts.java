package io.anju.employment.reconciliation.web;

import io.anju.employment.reconciliation.FindingBook.Listed;
import io.anju.platform.error.ErrorTexts;
import java.util.Locale;

/** Findings and reminders in words that accuse nobody. */
record FindingTexts(ErrorTexts texts) {

  String finding(Listed listed, Locale language) {
    var of = listed.finding().of();
    return text("finding." + of.kind().name(), language).replace("{since}", of.since().toString());
  }

  String reminder(Locale language) {
    return text("reminder.UNREGISTERED", language);
  }

  private String text(String key, Locale language) {
    return texts.text(key, language).orElseThrow();
  }
}
