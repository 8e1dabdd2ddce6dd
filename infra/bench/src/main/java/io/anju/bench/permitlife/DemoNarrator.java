package io.anju.bench.permitlife;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Prints what happened on each day, with the notifications in both languages. */
final class DemoNarrator {

  private final PrintStream out;
  private final BusinessTime time;

  DemoNarrator(PrintStream out, BusinessTime time) {
    this.out = out;
    this.time = time;
  }

  void heading(String name) {
    out.printf("%n══ %s%n", name);
  }

  /** Starts a new day and moves business time to it. */
  void moveTo(String day, String zh, String en) {
    var date = LocalDate.parse(day);
    time.moveTo(date);
    out.printf(
        "%n  %s %s  %s · %s%n",
        day,
        date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE),
        zh,
        en);
  }

  void print(String zh, String en) {
    out.printf("      │ %s%n      │ %s%n", zh, en);
  }

  void print(String text) {
    out.printf("      │ %s%n", text);
  }

  void notification(JsonNode zh, JsonNode en) {
    print(
        "✉ " + zh.path("title").asString() + "：" + zh.path("text").asString(),
        "✉ " + en.path("title").asString() + ": " + en.path("text").asString());
  }
}
