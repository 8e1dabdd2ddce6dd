package io.anju.residence.notification.web;

import io.anju.residence.notification.Notification;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of notifications: {@code <kind>.title} and {@code <kind>.text}, Chinese unless the
 * reader prefers English.
 */
final class NotificationTexts {

  private static final String BUNDLE = "io.anju.residence.notification.notifications";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private NotificationTexts() {}

  static String title(Notification notification, Locale locale) {
    return texts(locale).getString(notification.kind().code() + ".title");
  }

  static String text(Notification notification, Locale locale) {
    String text = texts(locale).getString(notification.kind().code() + ".text");
    for (var parameter : notification.parameters().entrySet()) {
      text = text.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    return text;
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE, locale, NotificationTexts.class.getClassLoader(), NO_FALLBACK);
  }
}
