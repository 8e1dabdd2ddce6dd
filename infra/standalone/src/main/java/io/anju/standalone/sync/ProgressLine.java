package io.anju.standalone.sync;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One line that replaces itself: how much is in, how fast, how long still. */
final class ProgressLine {

  private static final int WIDTH = 24;

  private final PrintStream out;
  private final LongSupplier nanos;
  private long firstBytes = -1;
  private long firstRows;
  private long firstNanos;

  /** @param out where there is a terminal to look at; null for none */
  ProgressLine(PrintStream out, LongSupplier nanos) {
    this.out = out;
    this.nanos = nanos;
  }

  static ProgressLine onTerminal() {
    return new ProgressLine(System.getenv("ANJU_TERMINAL") == null ? null : System.err, System::nanoTime);
  }

  static String counts(JsonNode state) {
    return Stream.of("rows", "applied", "unchanged", "stale", "rejected", "ended")
        .map(count -> String.format(Locale.ROOT, "%,d %s", state.path(count).asLong(), count)).collect(Collectors.joining(", "));
  }

  void uploading(long there, long size) {
    show(bar(there, size) + String.format(Locale.ROOT, " %,d of %,d MB sent", there >> 20, size >> 20));
  }

  /** A workbook is turned into rows before the first of them is in. Rate and time left are those since this command began to look. */
  void running(JsonNode state) {
    long read = state.path("bytesRead").asLong();
    long total = Math.max(1, state.path("totalBytes").asLong());
    long prepared = state.path("bytesPrepared").asLong(total);
    if (prepared < total) {
      show(bar(prepared, total) + String.format(Locale.ROOT, " reading the workbook, %d %%", 100 * prepared / total));
      return;
    }
    long rows = state.path("rows").asLong();
    if (firstBytes < 0) {
      firstBytes = read;
      firstRows = rows;
      firstNanos = nanos.getAsLong();
    }
    double seconds = (nanos.getAsLong() - firstNanos) / 1e9;
    String pace = read == firstBytes ? "" : String.format(Locale.ROOT, ", %,.0f/s, %s left", (rows - firstRows) / seconds,
        left(Duration.ofSeconds(Math.round((total - read) * seconds / (read - firstBytes)))));
    show(bar(read, total) + String.format(Locale.ROOT, " %,d rows%s, %,d rejected", rows, pace, state.path("rejected").asLong()));
  }

  void end() {
    show("");
  }

  private static String bar(long done, long all) {
    int full = (int) (WIDTH * done / Math.max(1, all));
    return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
  }

  private static String left(Duration time) {
    return time.toHours() > 0 ? time.toHours() + " h " + time.toMinutesPart() + " min"
        : time.toMinutes() > 0 ? time.toMinutes() + " min " + time.toSecondsPart() + " s" : time.toSeconds() + " s";
  }

  private void show(String text) {
    if (out != null) {
      out.print("\r\033[K" + text);
      out.flush();
    }
  }
}
