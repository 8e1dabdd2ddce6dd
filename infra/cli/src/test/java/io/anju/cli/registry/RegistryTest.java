package io.anju.cli.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.cli.TerminalFixture;
import io.anju.cli.context.CommandFailedException;
import io.anju.cli.part.Part;
import io.anju.cli.process.ProcessIdentity;
import io.anju.cli.process.ProcessRecord;
import io.anju.cli.process.RunFolder;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {

  @TempDir private Path home;

  private void recordAsRunning(Set<Part> parts) {
    new RunFolder(home.resolve("data/run"))
        .write(new ProcessRecord("registry", ProcessIdentity.of(ProcessHandle.current()), parts));
  }

  private Registry registry(Map<String, String> environment) {
    return new Registry(new TerminalFixture(home, environment).context());
  }

  @Test
  void part_named_is_started_with_what_it_needs() {
    assertThat(registry(Map.of()).missingParts(EnumSet.of(Part.LEDGER)))
        .containsExactly(Part.BROKER, Part.STORE, Part.LEDGER);
  }

  @Test
  void running_and_external_parts_are_not_missing() {
    recordAsRunning(EnumSet.of(Part.BROKER));
    var registry = registry(Map.of("ANJU_MONGODB_URI", "mongodb://db"));
    assertThat(registry.missingParts(Set.of()))
        .doesNotContain(Part.BROKER, Part.STORE)
        .hasSize(Part.values().length - 2);
  }

  @Test
  void part_that_shares_its_process_cannot_be_stopped_alone() {
    recordAsRunning(EnumSet.of(Part.BROKER, Part.STORE));
    assertThatThrownBy(() -> registry(Map.of()).down(List.of(Part.STORE)))
        .isInstanceOf(CommandFailedException.class)
        .hasMessageContaining("shares the process 'registry'");
  }

  @Test
  void port_taken_by_another_program_is_named_before_anything_starts() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var registry = registry(Map.of("ANJU_LEDGER_PORT", String.valueOf(taken.getLocalPort())));
      assertThatThrownBy(() -> registry.up(EnumSet.of(Part.LEDGER), false, null))
          .isInstanceOf(CommandFailedException.class)
          .hasMessageContainingAll("wanted by ledger", "ANJU_LEDGER_PORT");
    }
  }

  @Test
  void business_time_is_moved_to_nine_in_the_morning_of_the_day() throws Exception {
    var settings = new TerminalFixture(home, Map.of()).context().settings();
    Files.createDirectories(settings.data());
    var clock = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    new BusinessClock(settings, clock).moveTo(LocalDate.of(2026, 3, 2));
    assertThat(settings.clockFile()).hasContent("PT" + 25 * 3600 + "S");
  }

  @Test
  void business_time_of_running_processes_is_not_moved() {
    recordAsRunning(EnumSet.of(Part.BROKER));
    var settings = new TerminalFixture(home, Map.of()).context().settings();
    assertThatThrownBy(
            () -> new BusinessClock(settings, Clock.systemUTC()).moveTo(LocalDate.of(2027, 3, 1)))
        .isInstanceOf(CommandFailedException.class);
  }
}
