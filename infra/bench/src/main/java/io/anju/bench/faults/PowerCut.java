package io.anju.bench.faults;

import io.anju.bench.client.Settings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends a part as a power cut would ({@code kill -9}) and starts it again. */
public final class PowerCut {

  private final Settings settings;

  public PowerCut(Settings settings) {
    this.settings = settings;
  }

  /** Returns once the part is up again. */
  public void of(String part) throws InterruptedException {
    long pid = ProcessFile.of(settings.data(), part);
    var process = ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException(part + " does not run; ./anju up --separate first"));
    process.destroyForcibly();
    System.out.printf("%n  kill -9 %s (%d)%n", part, pid);
    try {
      new ProcessBuilder(settings.home().resolve("anju").toAbsolutePath().toString(), "up", "--separate", part)
          .directory(new File(settings.home().toString())).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    } catch (IOException unstarted) {
      throw new UncheckedIOException(unstarted);
    }
  }
}
