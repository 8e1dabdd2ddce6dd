package io.anju.residence.notification;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of notifications: {@code <kind>.title} and {@code <kind>.text}, Chinese unless the
 * reader prefers English.
 */
public final class NotificationTexts {

  private static final String BUNDLE = "io.anju.residence.notification.notifications";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private NotificationTexts() {}

  public static String title(Notification notification, Locale locale) {
    return filled(".title", notification, locale);
  }

  public static String text(Notification notification, Locale locale) {
    return filled(".text", notification, locale);
  }

  private static String filled(String part, Notification notification, Locale locale) {
    String text = texts(locale).getString(notification.kind().code() + part);
    for (var parameter : notification.parameters().entrySet()) {
      text =
          text.replace(
              "{" + parameter.getKey() + "}",
              shown(parameter.getKey(), parameter.getValue(), locale));
    }
    return text;
  }

  /** A work list is shown by its name, all else as it is. */
  private static String shown(String name, String value, Locale locale) {
    String key = "work-list." + value;
    return name.equals("list") && texts(locale).containsKey(key)
        ? texts(locale).getString(key)
        : value;
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE, locale, NotificationTexts.class.getClassLoader(), NO_FALLBACK);
  }
}
