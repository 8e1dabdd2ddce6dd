package io.anju.residence.eligibility.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.eligibility.EligibilityAssessment;
import io.anju.residence.rules.condition.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Eligibility as answered, in the reader's language. */
record EligibilityResponse(
    String personId, boolean eligible, RuleSetResponse ruleSet, List<ConditionResponse> conditions)
    implements AboutPersons {

  record RuleSetResponse(String id, String version, String title) {}

  /**
   * @param have and {@code need} in months, or in proofs: 0 or 1
   */
  record ConditionResponse(
      String code,
      boolean met,
      int have,
      int need,
      List<String> evidence,
      String article,
      String text) {

    static ConditionResponse of(Finding finding, Locale locale) {
      return new ConditionResponse(
          finding.code(),
          finding.met(),
          finding.have(),
          finding.need(),
          finding.evidence(),
          finding.article(),
          finding.text().in(locale));
    }
  }

  static EligibilityResponse of(PersonId person, EligibilityAssessment explained, Locale locale) {
    var rules = explained.rules();
    return new EligibilityResponse(
        person.value(),
        explained.assessment().met(),
        new RuleSetResponse(
            rules.reference().id(), rules.reference().version(), rules.title().in(locale)),
        explained.assessment().findings().stream()
            .map(finding -> ConditionResponse.of(finding, locale))
            .toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
