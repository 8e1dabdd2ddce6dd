package io.anju.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.cli.context.Terminal;
import io.anju.cli.part.Part;
import io.anju.cli.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty starts while both processors are busy: a process that has only just begun is never taken
 * for one that has ended.
 */
class StartingUnderLoadIT {

  private static final int STARTS = 50;

  @TempDir private Path home;

  @Test
  void process_just_started_is_never_reported_as_ended() throws Exception {
    var settings = new Settings(home, Map.of());
    var run = new RunFolder(settings.run());
    var processes = new PartProcesses(settings);
    var misses = new ArrayList<String>();
    try (var _ = new BusyProcessors(2)) {
      for (var start = 0; start < STARTS; start++) {
        var process = processes.start("broker", List.of(Part.BROKER), sleep());
        if (!process.isAlive()) {
          misses.add(start + ": the handle");
        }
        if (run.processOf(Part.BROKER).isEmpty()) {
          misses.add(start + ": the record");
        }
        process.destroyForcibly().waitFor();
        assertThat(run.processOf(Part.BROKER)).as("after its end").isEmpty();
      }
    }
    assertThat(misses).isEmpty();
  }

  @Test
  void process_that_ignores_the_request_to_stop_is_ended_after_the_time() throws Exception {
    var settings = new Settings(home, Map.of());
    var process =
        new PartProcesses(settings)
            .start(
                "broker",
                List.of(Part.BROKER),
                List.of("/bin/sh", "-c", "trap '' TERM; while :; do sleep 0.1; done"));
    var said = new ByteArrayOutputStream();
    var terminal = new Terminal(new PrintStream(said), new PrintStream(said), false);
    new Stopping(new RunFolder(settings.run()), terminal)
        .stopTogether(List.of("broker"), Duration.ofMillis(300));
    assertThat(process.isAlive()).isFalse();
    assertThat(said.toString()).contains("stopping broker", "does not stop");
    assertThat(settings.run().resolve("broker.process")).doesNotExist();
  }

  private static List<String> sleep() {
    return List.of(
        Java.executable(),
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        SpinMain.class.getName(),
        "60000");
  }

  /** Threads that do nothing but keep processors busy. */
  private static final class BusyProcessors implements AutoCloseable {

    private final AtomicBoolean busy = new AtomicBoolean(true);

    BusyProcessors(int count) {
      for (var i = 0; i < count; i++) {
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              while (busy.get()) {
                Thread.onSpinWait();
              }
            });
      }
    }

    @Override
    public void close() {
      busy.set(false);
    }
  }
}
