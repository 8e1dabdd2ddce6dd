package io.anju.cli.up;

import io.anju.cli.process.LogFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints what is added to logs, with the file's name above where it is another than before. */
final class LogFollower {

  private static final long POLL_MILLIS = 200;

  private final PrintStream out;
  private final List<Path> logs;
  private final Map<Path, Long> positions = new HashMap<>();
  private Path lastPrinted = Path.of("");

  LogFollower(PrintStream out, List<Path> logs) {
    this.out = out;
    this.logs = logs;
  }

  /** Until the thread is interrupted or the process ends. */
  void follow(int lines) throws IOException, InterruptedException {
    printEnds(lines);
    while (true) {
      Thread.sleep(POLL_MILLIS);
      printAdded();
    }
  }

  void printEnds(int lines) throws IOException {
    for (var log : logs) {
      positions.put(log, Files.size(log));
      printName(log);
      LogFiles.lastLines(log, lines).forEach(out::println);
    }
  }

  /** A file that has become shorter was replaced, and is read from its beginning. */
  void printAdded() throws IOException {
    for (var log : logs) {
      var size = Files.exists(log) ? Files.size(log) : 0;
      var position = positions.getOrDefault(log, 0L);
      var from = size < position ? 0 : position;
      if (size > from) {
        printName(log);
        print(log, from, size);
      }
      positions.put(log, size);
    }
    out.flush();
  }

  private void print(Path log, long from, long to) throws IOException {
    try (var channel = FileChannel.open(log)) {
      var bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
      channel.read(bytes, from);
      out.write(bytes.array(), 0, bytes.position());
    }
  }

  private void printName(Path log) {
    if (logs.size() > 1 && !log.equals(lastPrinted)) {
      out.println("==> " + log.getFileName() + " <==");
      lastPrinted = log;
    }
  }
}
