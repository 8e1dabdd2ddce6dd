package io.anju.cli.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** How much memory a process holds, as {@code ps} says on every Unix. */
public final class ResidentMemory {

  private ResidentMemory() {}

  /** In megabytes; empty where the system does not say. */
  public static OptionalLong megabytes(long pid) {
    try {
      var process =
          new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var text =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return text.matches("\\d+")
          ? OptionalLong.of(Long.parseLong(text) / 1024)
          : OptionalLong.empty();
    } catch (IOException _) {
      return OptionalLong.empty();
    }
  }
}
