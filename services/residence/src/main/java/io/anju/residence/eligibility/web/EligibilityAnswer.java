package io.anju.residence.eligibility.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.eligibility.Explained;
import io.anju.residence.rules.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Eligibility as answered, in the reader's language. */
record EligibilityAnswer(String personId, boolean eligible, RuleSetAnswer ruleSet, List<ConditionAnswer> conditions)
    implements AboutPersons {

  record RuleSetAnswer(String id, String version, String title) {}

  /** @param have and {@code need} in months, or in proofs: 0 or 1 */
  record ConditionAnswer(String code, boolean met, int have, int need, List<String> evidence, String article, String text) {

    static ConditionAnswer of(Finding finding, Locale locale) {
      return new ConditionAnswer(finding.code(), finding.met(), finding.have(), finding.need(), finding.evidence(),
          finding.article(), finding.text().in(locale));
    }
  }

  static EligibilityAnswer of(PersonId person, Explained explained, Locale locale) {
    var rules = explained.rules();
    return new EligibilityAnswer(person.value(), explained.assessment().met(),
        new RuleSetAnswer(rules.reference().id(), rules.reference().version(), rules.title().in(locale)),
        explained.assessment().findings().stream().map(finding -> ConditionAnswer.of(finding, locale)).toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
