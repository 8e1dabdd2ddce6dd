package io.anju.cli.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.cli.TerminalFixture;
import io.anju.cli.part.Part;
import io.anju.cli.process.ProcessIdentity;
import io.anju.cli.process.ProcessRecord;
import io.anju.cli.process.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {

  @TempDir private Path home;
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (var process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(String script) throws IOException {
    var process = new ProcessBuilder("/bin/sh", "-c", script).start();
    processes.add(process);
    new RunFolder(home.resolve("data/run"))
        .write(
            new ProcessRecord(
                "broker", ProcessIdentity.of(process.toHandle()), EnumSet.of(Part.BROKER)));
    return process;
  }

  private boolean awaitUp(TerminalFixture anju, Process process, Duration timeout)
      throws InterruptedException {
    return new Startup(anju.context(), Map.of(Part.BROKER, process), timeout).awaitUp();
  }

  @Test
  void process_that_ends_is_reported_with_its_status_and_the_end_of_its_log() throws Exception {
    Files.createDirectories(home.resolve("data/logs"));
    Files.writeString(home.resolve("data/logs/broker.log"), "the reason");
    var anju = new TerminalFixture(home, Map.of());
    assertThat(awaitUp(anju, start("sleep 0.3; exit 3"), Duration.ofSeconds(60))).isFalse();
    assertThat(anju.said()).contains("broker has ended with status 3", "the reason");
  }

  @Test
  void process_that_listens_late_is_waited_for() throws Exception {
    var part = home.resolve("data/run/broker.part");
    var anju = new TerminalFixture(home, Map.of());
    var process = start("sleep 0.5; echo $$ 9092 > " + part + "; sleep 60");
    assertThat(awaitUp(anju, process, Duration.ofSeconds(60))).isTrue();
    assertThat(anju.said()).contains("broker listens after");
  }

  @Test
  void process_that_does_not_listen_in_time_is_named() throws Exception {
    var anju = new TerminalFixture(home, Map.of());
    assertThat(awaitUp(anju, start("sleep 60"), Duration.ofMillis(300))).isFalse();
    assertThat(anju.said()).contains("still not listening: broker");
  }
}
