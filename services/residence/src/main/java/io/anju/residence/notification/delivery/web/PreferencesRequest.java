package io.anju.residence.notification.delivery.web;

import io.anju.platform.request.Text;
import java.util.Optional;

/**
 * The body of a choice of channels.
 *
 * @param sms false: only what is mandatory
 * @param email none: no e-mail
 * @param webhook of an enterprise's own system
 */
record PreferencesRequest(
    Language language,
    boolean sms,
    @Text(max = 254) Optional<String> email,
    @Text(max = 500) Optional<String> webhook) {

  /** The languages of the texts. */
  enum Language {
    ZH_CN("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
      this.tag = tag;
    }

    String tag() {
      return tag;
    }
  }
}
