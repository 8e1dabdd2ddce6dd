package io.anju.residence.rules.yaml;

import io.anju.residence.rules.RuleSet;
import java.util.List;

/** What came of reading a rule file. */
public sealed interface RuleFileResult {

  record Valid(RuleSet rules) implements RuleFileResult {}

  /** Everything that is wrong, in the order of the file. */
  record Invalid(List<RuleValidationError> errors) implements RuleFileResult {
    public Invalid {
      errors = List.copyOf(errors);
    }
  }
}
