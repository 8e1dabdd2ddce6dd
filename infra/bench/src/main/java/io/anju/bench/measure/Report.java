package io.anju.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Writes measured tables into a page of the documentation, each between its own marks, so that
 * another run replaces it.
 */
public final class Report {

  private Report() {}

  /**
   * @param section its name in the marks, such as {@code view}
   */
  public static void write(Path page, String section, String table) {
    String begin = "<!-- " + section + ": measured by ./anju bench -->";
    String end = "<!-- end of " + section + " -->";
    String block = begin + "\n" + machine() + "\n\n" + table.strip() + "\n" + end;
    try {
      String text = Files.exists(page) ? Files.readString(page) : "# Performance\n";
      int from = text.indexOf(begin);
      int until = text.indexOf(end);
      String changed =
          from >= 0 && until > from
              ? text.substring(0, from) + block + text.substring(until + end.length())
              : text.stripTrailing() + "\n\n" + block + "\n";
      Files.createDirectories(page.toAbsolutePath().getParent());
      Files.writeString(page, changed);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The machine and date of the measurement. */
  private static String machine() {
    return "Measured %s on %d cores, Java %s."
        .formatted(
            LocalDate.now(ZoneId.of("Asia/Shanghai")),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version().feature());
  }
}
