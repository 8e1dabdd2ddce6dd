package io.anju.bench.faults;

import io.anju.bench.client.BenchSettings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends a part with {@code kill -9} and starts it again. */
public final class HardKill {

  private final BenchSettings settings;

  public HardKill(BenchSettings settings) {
    this.settings = settings;
  }

  /** Returns when the part is up again. */
  public void killAndRestart(String part) throws InterruptedException {
    long pid = PidFile.readPid(settings.data(), part);
    var process =
        ProcessHandle.of(pid)
            .orElseThrow(() ->
                new IllegalStateException(part + " does not run; ./anju up --separate first"));
    process.destroyForcibly();
    System.out.printf("%n  kill -9 %s (%d)%n", part, pid);
    try {
      new ProcessBuilder(
              settings.home().resolve("anju").toAbsolutePath().toString(), "up", "--separate", part)
          .directory(new File(settings.home().toString()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
