package io.anju.standalone;

import java.util.Locale;

/** An amount of memory as it is written for a JVM: {@code 96m}, {@code 1g}, {@code 65536}. */
final class MemorySize {

  private MemorySize() {}

  static long parse(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (!lower.matches("\\d{1,12}[kmg]?")) {
      throw new IllegalArgumentException(
          "not an amount of memory: '" + text + "'; write 96m or 1g");
    }
    return switch (lower.charAt(lower.length() - 1)) {
      case 'k' -> number(lower) << 10;
      case 'm' -> number(lower) << 20;
      case 'g' -> number(lower) << 30;
      default -> Long.parseLong(lower);
    };
  }

  private static long number(String text) {
    return Long.parseLong(text.substring(0, text.length() - 1));
  }
}
