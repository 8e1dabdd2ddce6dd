package io.anju.residence.permit;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.rules.condition.Assessment;
import java.util.Map;

/**
 * Refuses a change because of unmet conditions, naming each with what is on record and what the
 * provision requires.
 */
final class UnmetConditions {

  private UnmetConditions() {}

  static void requireMet(Assessment assessment) {
    if (!assessment.met()) {
      throw new RegistryException(
          ResidenceError.CONDITIONS_UNMET,
          assessment.unmet().stream()
              .map(finding ->
                  FieldError.of(
                      finding.code(),
                      "condition-unmet",
                      Map.of(
                          "article",
                          finding.article(),
                          "zh",
                          finding.text().zh(),
                          "en",
                          finding.text().en())))
              .toList());
    }
  }
}
