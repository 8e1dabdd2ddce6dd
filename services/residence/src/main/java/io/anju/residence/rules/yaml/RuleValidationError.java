package io.anju.residence.rules.yaml;

import io.anju.residence.text.Text;

/**
 * One thing wrong with a rule file.
 *
 * @param field a JSON Pointer; empty for the whole file
 */
public record RuleValidationError(SourcePosition position, String field, Text text) {

  /** As compilers say it, so that editors find the place. */
  public String format(String file, java.util.Locale locale) {
    return file
        + ":"
        + position.line()
        + ":"
        + position.column()
        + ": "
        + (field.isEmpty() ? "" : field + " ")
        + text.in(locale);
  }
}
