package io.anju.residence.notification.delivery;

import java.util.Objects;
import java.util.Optional;

/**
 * How a recipient wants to be notified besides the inbox.
 *
 * @param language {@code zh-CN} or {@code en}
 * @param sms false where only what is mandatory is sent
 * @param email empty where none was given
 * @param webhook empty for a person, and where none was given
 */
public record Preferences(
    String language, boolean sms, Optional<String> email, Optional<Webhook> webhook) {

  public static final Preferences DEFAULT =
      new Preferences("zh-CN", true, Optional.empty(), Optional.empty());

  public Preferences {
    Objects.requireNonNull(language, "language");
  }

  /**
   * Where an enterprise's own system is notified.
   *
   * @param secret with which every call is signed
   */
  public record Webhook(String url, String secret) {}
}
