package io.anju.residence.notification.delivery.web;

import io.anju.residence.notification.delivery.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * What the caller chose.
 *
 * @param webhookSecret with which the receiver checks signatures
 */
record PreferencesResponse(
    PreferencesRequest.Language language,
    boolean sms,
    @Nullable String email,
    @Nullable String webhook,
    @Nullable String webhookSecret) {

  static PreferencesResponse of(Preferences chosen) {
    return new PreferencesResponse(
        chosen.language().equals(PreferencesRequest.Language.EN.tag())
            ? PreferencesRequest.Language.EN
            : PreferencesRequest.Language.ZH_CN,
        chosen.sms(),
        chosen.email().orElse(null),
        chosen.webhook().map(Preferences.Webhook::url).orElse(null),
        chosen.webhook().map(Preferences.Webhook::secret).orElse(null));
  }
}
