package io.anju.residence.entitlement.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.entitlement.Entitlement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A person's entitlements as answered, in the reader's language. */
record EntitlementsAnswer(String personId, List<EntitlementAnswer> items) implements AboutPersons {

  /** @param ground the provision */
  record EntitlementAnswer(String code, boolean granted, String because, String ground, LocalDate since, String text) {}

  static EntitlementsAnswer of(PersonId person, List<Entitlement> entitlements, Locale locale) {
    return new EntitlementsAnswer(person.value(), entitlements.stream().map(one -> new EntitlementAnswer(one.rule().code(),
        one.granted(), one.because(), one.rule().article(), one.since().orElse(null), one.rule().text().in(locale))).toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
