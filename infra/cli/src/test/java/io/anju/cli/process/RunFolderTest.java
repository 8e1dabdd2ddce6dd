package io.anju.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.cli.part.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

  @TempDir private Path folder;

  private static ProcessIdentity self() {
    return ProcessIdentity.of(ProcessHandle.current());
  }

  @Test
  void recorded_process_that_runs_is_found_by_name_and_by_part() {
    var run = new RunFolder(folder);
    var record = new ProcessRecord("registry", self(), EnumSet.of(Part.BROKER, Part.LEDGER));
    run.write(record);
    assertThat(run.running()).containsExactly(record);
    assertThat(run.running("registry")).contains(record);
    assertThat(run.processOf(Part.LEDGER)).contains(record);
    assertThat(run.processOf(Part.GATEWAY)).isEmpty();
  }

  @Test
  void number_of_a_running_process_with_another_start_is_not_trusted() {
    var run = new RunFolder(folder);
    var stranger = new ProcessIdentity(self().pid(), self().startedAt().minusSeconds(3_600));
    run.write(new ProcessRecord("registry", stranger, EnumSet.of(Part.BROKER)));
    assertThat(run.running()).isEmpty();
    assertThat(run.processOf(Part.BROKER)).isEmpty();
  }

  @Test
  void number_alone_is_not_trusted() throws Exception {
    Files.writeString(folder.resolve("registry.pid"), self().pid() + "\n");
    Files.writeString(folder.resolve("broker.part"), self().pid() + " 9092\n");
    var run = new RunFolder(folder);
    assertThat(run.running()).isEmpty();
    assertThat(run.isListening(Part.BROKER)).isFalse();
  }

  @Test
  void start_that_the_clock_corrected_by_a_second_is_the_same() {
    var corrected = new ProcessIdentity(self().pid(), self().startedAt().plusSeconds(1));
    assertThat(corrected.handle()).isPresent();
  }

  @Test
  void ended_process_that_its_parent_has_not_noticed_is_not_running() throws Exception {
    // The shell becomes a program that never asks after its children.
    var parent =
        new ProcessBuilder(
                "/bin/sh", "-c", "sh -c 'echo $$; exec sleep 60' & exec sleep 60 > /dev/null")
            .start();
    try {
      var child = Long.parseLong(parent.inputReader().readLine());
      var identity = ProcessIdentity.of(ProcessHandle.of(child).orElseThrow());
      assertThat(identity.handle()).isPresent();
      ProcessHandle.of(child).orElseThrow().destroyForcibly();
      Awaitility.await().until(() -> identity.handle().isEmpty());
    } finally {
      parent.destroyForcibly().waitFor();
    }
  }

  @Test
  void part_listens_once_its_own_process_said_so() throws Exception {
    var run = new RunFolder(folder);
    Files.writeString(folder.resolve("broker.part"), "1 9092\n");
    run.write(new ProcessRecord("broker", self(), EnumSet.of(Part.BROKER)));
    assertThat(folder.resolve("broker.part")).as("what an earlier process said").doesNotExist();
    Files.writeString(folder.resolve("broker.part"), "1 9092\n");
    assertThat(run.isListening(Part.BROKER)).isFalse();
    Files.writeString(folder.resolve("broker.part"), self().pid() + " 9092\n");
    assertThat(run.isListening(Part.BROKER)).isTrue();
  }

  @Test
  void deleted_record_is_forgotten_and_half_a_record_is_none() throws Exception {
    var run = new RunFolder(folder);
    run.write(new ProcessRecord("store", self(), Set.of(Part.STORE)));
    run.delete("store");
    assertThat(folder).isEmptyDirectory();
    Files.writeString(folder.resolve("store.process"), "pid=12\nstarted=");
    assertThat(run.running()).isEmpty();
  }

  @Test
  void record_is_read_as_it_was_written() {
    var record =
        new ProcessRecord(
            "x",
            new ProcessIdentity(7, Instant.parse("2026-01-01T00:00:00.120Z")),
            Set.of(Part.STORE));
    assertThat(ProcessRecord.parse("x", record.format())).contains(record);
  }
}
