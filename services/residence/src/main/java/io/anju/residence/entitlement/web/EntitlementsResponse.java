package io.anju.residence.entitlement.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.entitlement.Entitlement;
import io.anju.residence.entitlement.UnmetRequirement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person's entitlements as answered, in the reader's language. */
record EntitlementsResponse(String personId, List<EntitlementResponse> items)
    implements AboutPersons {

  /**
   * @param ground the provision it stands on, which {@code article} is too
   * @param since and {@code until}: null where it is not granted
   * @param lacking null where it is granted
   */
  record EntitlementResponse(
      String code,
      boolean granted,
      String because,
      String ground,
      String article,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      String text,
      @Nullable List<UnmetRequirementResponse> lacking) {

    static EntitlementResponse of(Entitlement entitlement, Locale locale) {
      var rule = entitlement.rule();
      return new EntitlementResponse(
          rule.code(),
          entitlement.granted(),
          entitlement.reasonCode(),
          rule.article(),
          rule.article(),
          entitlement.since().orElse(null),
          entitlement.until().orElse(null),
          rule.text().in(locale),
          entitlement.granted()
              ? null
              : entitlement.lacking().stream()
                  .map(requirement -> UnmetRequirementResponse.of(requirement, locale))
                  .toList());
    }
  }

  /**
   * @param article null where the requirement stands on none of its own
   * @param have and {@code need}: null where nothing is counted
   */
  record UnmetRequirementResponse(
      String code,
      String text,
      @Nullable String article,
      @Nullable Integer have,
      @Nullable Integer need) {

    static UnmetRequirementResponse of(UnmetRequirement requirement, Locale locale) {
      return new UnmetRequirementResponse(
          requirement.code(),
          requirement.text().in(locale),
          requirement.article().orElse(null),
          requirement.have().orElse(null),
          requirement.need().orElse(null));
    }
  }

  static EntitlementsResponse of(PersonId person, List<Entitlement> entitlements, Locale locale) {
    return new EntitlementsResponse(
        person.value(),
        entitlements.stream().map(one -> EntitlementResponse.of(one, locale)).toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
