package io.anju.residence.rules.yaml;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file the service cannot start with, and the place of everything that is wrong with it. */
final class InvalidRuleFileException extends IllegalStateException {

  InvalidRuleFileException(String name, List<RuleValidationError> errors) {
    super(
        errors.stream()
            .map(error -> error.format(name, Locale.ENGLISH))
            .collect(Collectors.joining("\n")));
  }
}
