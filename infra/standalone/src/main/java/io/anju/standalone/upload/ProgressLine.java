package io.anju.standalone.upload;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One line that replaces itself: rows imported, rate, and time left. */
final class ProgressLine {

  private static final int WIDTH = 24;

  private final @Nullable PrintStream out;
  private final LongSupplier nanoTime;
  private final BilingualMessages messages;
  private long firstBytes = -1;
  private long firstRows;
  private long firstNanos;

  /**
   * @param out the terminal; null for none
   */
  ProgressLine(@Nullable PrintStream out, LongSupplier nanoTime, BilingualMessages messages) {
    this.out = out;
    this.nanoTime = nanoTime;
    this.messages = messages;
  }

  static ProgressLine onTerminal(BilingualMessages messages) {
    return new ProgressLine(
        System.getenv("ANJU_TERMINAL") == null ? null : System.err, System::nanoTime, messages);
  }

  String counts(JsonNode state) {
    return messages.format(
        "%,d 行，录入 %,d，无变化 %,d，已有更新的 %,d，退回 %,d，终止 %,d",
        "%,d rows, %,d applied, %,d unchanged, %,d stale, %,d rejected, %,d ended",
        Stream.of("rows", "applied", "unchanged", "stale", "rejected", "ended")
            .map(count -> state.path(count).asLong())
            .toArray());
  }

  void uploading(long sent, long size) {
    show(
        bar(sent, size)
            + messages.format(
                " 已发送 %2$,d MB 中的 %1$,d MB", " %,d of %,d MB sent", sent >> 20, size >> 20));
  }

  /**
   * A workbook is turned into rows before the first of them is in. Rate and time left are those
   * since this command began to look.
   */
  void running(JsonNode state) {
    long read = state.path("bytesRead").asLong();
    long total = Math.max(1, state.path("totalBytes").asLong());
    long prepared = state.path("bytesPrepared").asLong(total);
    if (prepared < total) {
      show(
          bar(prepared, total)
              + messages.format(
                  " 正在读取工作簿，%d%%", " reading the workbook, %d %%", 100 * prepared / total));
      return;
    }
    long rows = state.path("rows").asLong();
    if (firstBytes < 0) {
      firstBytes = read;
      firstRows = rows;
      firstNanos = nanoTime.getAsLong();
    }
    double seconds = (nanoTime.getAsLong() - firstNanos) / 1e9;
    String rate =
        read == firstBytes
            ? ""
            : messages.format(
                "，每秒 %,.0f 行，还需%s",
                ", %,.0f/s, %s left",
                (rows - firstRows) / seconds,
                remaining(
                    Duration.ofSeconds(
                        Math.round((total - read) * seconds / (read - firstBytes)))));
    show(
        bar(read, total)
            + messages.format(
                " %,d 行%s，退回 %,d",
                " %,d rows%s, %,d rejected", rows, rate, state.path("rejected").asLong()));
  }

  /** All files of a migration as one bar. */
  void migrating(String file, long done, long total, JsonNode state) {
    show(
        bar(done, total)
            + messages.format(
                " %s：%,d 行，退回 %,d，等待 %,d",
                " %s: %,d rows, %,d rejected, %,d waiting",
                file,
                state.path("rows").asLong(),
                state.path("rejected").asLong(),
                state.path("waiting").asLong()));
  }

  void waiting(long rows) {
    show(
        bar(1, 1)
            + messages.format(" %,d 行等待所指的登记", " %,d rows wait for what they refer to", rows));
  }

  void clear() {
    show("");
  }

  private static String bar(long done, long all) {
    int full = (int) (WIDTH * done / Math.max(1, all));
    return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
  }

  private String remaining(Duration time) {
    return time.toHours() > 0
        ? messages.format(" %d 小时 %d 分", "%d h %d min", time.toHours(), time.toMinutesPart())
        : time.toMinutes() > 0
            ? messages.format(" %d 分 %d 秒", "%d min %d s", time.toMinutes(), time.toSecondsPart())
            : messages.format(" %d 秒", "%d s", time.toSeconds());
  }

  private void show(String text) {
    if (out != null) {
      out.print("\r\033[K" + text);
      out.flush();
    }
  }
}
