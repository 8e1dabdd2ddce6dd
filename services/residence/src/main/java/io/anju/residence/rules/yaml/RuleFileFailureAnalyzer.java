package io.anju.residence.rules.yaml;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, without a stack of beans around it, which rule file is wrong and where. */
final class RuleFileFailureAnalyzer extends AbstractFailureAnalyzer<InvalidRuleFileException> {

  @Override
  protected FailureAnalysis analyze(Throwable start, InvalidRuleFileException exception) {
    return new FailureAnalysis(
        "A rule file is wrong:\n" + exception.getMessage(),
        "Correct the file in anju.rules.location, or remove it; 'anju rules check FILE' reports the"
            + " same before a start.",
        exception);
  }
}
