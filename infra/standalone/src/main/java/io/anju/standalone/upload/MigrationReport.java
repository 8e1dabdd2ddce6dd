package io.anju.standalone.upload;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the files of a migration: one line for each, and a sum. */
record MigrationReport(List<Migration.Result> results, BilingualMessages messages) {

  private static final List<String> COUNTS =
      List.of("rows", "applied", "unchanged", "stale", "rejected", "waiting");

  boolean hasRejects() {
    return results.stream().anyMatch(result -> result.count("rejected") > 0);
  }

  boolean allDone() {
    return results.stream().allMatch(Migration.Result::done);
  }

  void print(PrintStream out) {
    out.println(
        line(
            messages.format("文件", "file"),
            messages.format("状态", "state"),
            Stream.of(
                    messages.format("行", "rows"),
                    messages.format("录入", "applied"),
                    messages.format("无变化", "unchanged"),
                    messages.format("已有更新", "stale"),
                    messages.format("退回", "rejected"),
                    messages.format("等待", "waiting"))
                .toList(),
            messages.format("秒", "seconds")));
    for (var result : results) {
      out.println(
          line(
              result.entry().file().getFileName().toString(),
              FileTransfer.state(result.state()),
              COUNTS.stream().map(name -> number(result.count(name))).toList(),
              seconds(result)));
      result
          .state()
          .path("reasons")
          .values()
          .forEach(reason -> out.println("    " + reason.path("message").asString("")));
    }
    out.println(
        line(
            messages.format("合计", "all"),
            "",
            COUNTS.stream()
                .map(name -> number(results.stream().mapToLong(one -> one.count(name)).sum()))
                .toList(),
            ""));
    if (hasRejects()) {
      out.println(
          messages.format(
              "退回的行在各文件旁的 .rejects.csv 中，改正后可用 ./anju load 再次发送。",
              "Rejected rows are in .rejects.csv beside each file; correct them there and send them"
                  + " with ./anju load."));
    }
  }

  /** The same as a table. */
  void write(Path file) throws IOException {
    var lines = new ArrayList<String>();
    lines.add("file,kind,state," + String.join(",", COUNTS) + ",seconds");
    for (var result : results) {
      lines.add(
          Stream.of(
                  Stream.of(
                      result.entry().file().getFileName().toString(),
                      result.entry().kind().code(),
                      FileTransfer.state(result.state())),
                  COUNTS.stream().map(name -> Long.toString(result.count(name))),
                  Stream.of(seconds(result)))
              .flatMap(cells -> cells)
              .collect(Collectors.joining(",")));
    }
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static String line(String file, String state, List<String> counts, String seconds) {
    return String.format(Locale.ROOT, "%-24s %-8s", file, state)
        + counts.stream()
            .map(count -> String.format(Locale.ROOT, "%11s", count))
            .collect(Collectors.joining())
        + String.format(Locale.ROOT, "%9s", seconds);
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String seconds(Migration.Result result) {
    String finished = result.state().path("finishedAt").asString("");
    return finished.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "%.1f",
            Duration.between(
                        Instant.parse(result.state().path("startedAt").asString()),
                        Instant.parse(finished))
                    .toMillis()
                / 1000.0);
  }
}
