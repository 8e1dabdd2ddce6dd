package io.anju.residence.entitlement.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.entitlement.Entitlement;
import io.anju.residence.entitlement.Lack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A person's entitlements as answered, in the reader's language. */
record EntitlementsAnswer(String personId, List<EntitlementAnswer> items) implements AboutPersons {

  /**
   * @param ground the provision it stands on, which {@code article} is too
   * @param since and {@code until}: null where it is not granted
   * @param lacking null where it is granted
   */
  record EntitlementAnswer(
      String code,
      boolean granted,
      String because,
      String ground,
      String article,
      LocalDate since,
      LocalDate until,
      String text,
      List<LackAnswer> lacking) {

    static EntitlementAnswer of(Entitlement entitlement, Locale locale) {
      var rule = entitlement.rule();
      return new EntitlementAnswer(rule.code(), entitlement.granted(), entitlement.because(), rule.article(), rule.article(),
          entitlement.since().orElse(null), entitlement.until().orElse(null), rule.text().in(locale),
          entitlement.granted() ? null : entitlement.lacking().stream().map(lack -> LackAnswer.of(lack, locale)).toList());
    }
  }

  /** @param have and {@code need}: null where nothing is counted */
  record LackAnswer(String code, String text, String article, Integer have, Integer need) {

    static LackAnswer of(Lack lack, Locale locale) {
      return new LackAnswer(lack.code(), lack.text().in(locale), lack.article().orElse(null), lack.have().orElse(null),
          lack.need().orElse(null));
    }
  }

  static EntitlementsAnswer of(PersonId person, List<Entitlement> entitlements, Locale locale) {
    return new EntitlementsAnswer(person.value(), entitlements.stream().map(one -> EntitlementAnswer.of(one, locale)).toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
