package io.anju.residence.notice.web;

import io.anju.residence.notice.Notice;
import java.util.Locale;
import java.util.ResourceBundle;

/** Notices in words: {@code <kind>.title} and {@code <kind>.text}, Chinese unless the reader prefers English. */
final class NoticeTexts {

  private static final String BUNDLE = "io.anju.residence.notice.notices";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private NoticeTexts() {}

  static String title(Notice notice, Locale locale) {
    return texts(locale).getString(notice.kind().code() + ".title");
  }

  static String text(Notice notice, Locale locale) {
    String text = texts(locale).getString(notice.kind().code() + ".text");
    for (var parameter : notice.parameters().entrySet()) {
      text = text.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    return text;
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, locale, NoticeTexts.class.getClassLoader(), NO_FALLBACK);
  }
}
