package io.anju.overview.person.web;

import io.anju.overview.person.TimelineEventKind;
import io.anju.platform.error.ErrorTexts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The texts of timeline events by language. */
final class EventTexts {

  private final Map<Locale, Map<TimelineEventKind, String>> byLanguage = new HashMap<>();

  EventTexts(ErrorTexts texts) {
    for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      var known = new EnumMap<TimelineEventKind, String>(TimelineEventKind.class);
      for (var kind : TimelineEventKind.values()) {
        known.put(kind, texts.text("event." + kind.code(), language).orElseThrow());
      }
      byLanguage.put(language, known);
    }
  }

  /**
   * @param subject the name of the dwelling or enterprise; null where there is none
   */
  String of(TimelineEventKind kind, @Nullable String subject, Locale language) {
    String text = text(kind, byLanguage.containsKey(language) ? language : Locale.CHINESE);
    return subject == null ? text : text + (language == Locale.ENGLISH ? ": " : "：") + subject;
  }

  private String text(TimelineEventKind kind, Locale language) {
    return Objects.requireNonNull(
        Objects.requireNonNull(byLanguage.get(language), "texts in " + language).get(kind),
        "every kind has a text");
  }
}
