package io.anju.platform.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of the texts people read: zh-CN unless the request prefers English. */
public final class Languages {

  private static final List<Locale> SUPPORTED = List.of(Locale.CHINESE, Locale.ENGLISH);

  private Languages() {}

  /**
   * @param acceptLanguage the header, or null
   */
  public static Locale of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.CHINESE;
    }
    try {
      var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SUPPORTED);
      return best == null ? Locale.CHINESE : best;
    } catch (IllegalArgumentException unreadable) {
      return Locale.CHINESE;
    }
  }
}
