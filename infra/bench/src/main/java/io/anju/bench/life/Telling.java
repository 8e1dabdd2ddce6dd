package io.anju.bench.life;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Prints a life: each day with what happened, and the words people read in both languages. */
final class Telling {

  private final PrintStream out;
  private final BusinessTime time;

  Telling(PrintStream out, BusinessTime time) {
    this.out = out;
    this.time = time;
  }

  void city(String name) {
    out.printf("%n══ %s%n", name);
  }

  /** A new day; business time moves to it. */
  void on(String day, String zh, String en) {
    var date = LocalDate.parse(day);
    time.to(date);
    out.printf("%n  %s %s  %s · %s%n", day, date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE), zh, en);
  }

  void says(String zh, String en) {
    out.printf("      │ %s%n      │ %s%n", zh, en);
  }

  void says(String words) {
    out.printf("      │ %s%n", words);
  }

  void notice(JsonNode zh, JsonNode en) {
    says("✉ " + zh.path("title").asString() + "：" + zh.path("text").asString(),
        "✉ " + en.path("title").asString() + ": " + en.path("text").asString());
  }
}
