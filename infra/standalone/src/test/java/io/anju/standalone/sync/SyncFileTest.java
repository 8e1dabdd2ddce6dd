package io.anju.standalone.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncFileTest {

  private static final int BYTES = 9_000_000;

  @TempDir private Path folder;
  private DoorFixture door;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    door = new DoorFixture();
    file = Files.writeString(folder.resolve("jobs.csv"), "x".repeat(BYTES));
  }

  @AfterEach
  void close() {
    door.close();
  }

  private int run(boolean confirmed) throws IOException, InterruptedException {
    var words = new Words("en");
    var token = new Token(List.of("echo", "a-token"), words);
    var job = new Job(file, "employment", "full", confirmed);
    return new SyncFile(new Door(door.address(), token, words), job, new ProgressLine(null, System::nanoTime, words), words).run();
  }

  @Test
  void a_file_goes_up_by_ranges_around_what_breaks_and_its_rejects_are_saved_beside_it() throws Exception {
    door.breaksOnce = true;
    door.outcome = "\"state\":\"DONE\",\"rows\":9,\"rejected\":1";
    assertThat(run(false)).isEqualTo(3);
    assertThat(door.received).isEqualTo(BYTES);
    assertThat(door.rangesAsked).containsExactly("bytes 0-4194303/9000000", "bytes 4194304-8388607/9000000",
        "bytes 4194304-8388607/9000000", "bytes 8388608-8999999/9000000");
    assertThat(folder.resolve("jobs.csv.rejects.csv")).hasContent("\uFEFFline,column");
    assertThat(folder.resolve("jobs.csv.sync-job")).doesNotExist();
  }

  @Test
  void rejects_that_somebody_may_be_correcting_are_not_written_over() throws Exception {
    var rejects = Files.writeString(folder.resolve("jobs.csv.rejects.csv"), "half corrected");
    Files.setLastModifiedTime(rejects, FileTime.from(LocalDateTime.parse("2026-03-01T08:30:00").atZone(ZoneId.systemDefault()).toInstant()));
    door.outcome = "\"state\":\"FAILED\",\"rejected\":1,\"reasons\":[{\"code\":\"too-many-would-end\"}]";
    assertThat(run(false)).isEqualTo(2);
    assertThat(rejects).hasContent("\uFEFFline,column");
    assertThat(run(false)).as("the same again").isEqualTo(2);
    assertThat(folder.resolve("jobs.csv.rejects-20260301-083000.csv")).hasContent("half corrected");
    assertThat(folder).isDirectoryNotContaining("glob:**.{part,new}");
    try (var all = Files.list(folder)) {
      assertThat(all).hasSize(4);
    }
  }

  @Test
  void what_asks_first_is_remembered_and_goes_on_when_confirmed() throws Exception {
    door.outcome = "\"state\":\"FAILED\",\"reasons\":[{\"field\":\"\",\"code\":\"too-many-would-end\",\"message\":\"10 of 40\"}]";
    assertThat(run(false)).isEqualTo(2);
    assertThat(folder.resolve("jobs.csv.sync-job")).exists();
    assertThat(run(true)).isZero();
    assertThat(door.rangesAsked).hasSize(3);
  }

  @Test
  void another_file_of_the_same_name_is_another_job() throws Exception {
    door.outcome = "\"state\":\"FAILED\",\"reasons\":[{\"code\":\"too-many-would-end\"}]";
    assertThat(run(false)).isEqualTo(2);
    Files.writeString(file, "y".repeat(10));
    door.outcome = "\"state\":\"DONE\"";
    assertThat(run(false)).isZero();
    assertThat(door.rangesAsked).last().isEqualTo("bytes 0-9/10");
  }

  @Test
  void an_empty_file_is_not_sent() throws IOException {
    Files.writeString(file, "");
    assertThatThrownBy(() -> run(false)).isInstanceOf(RefusedException.class);
    assertThat(door.rangesAsked).isEmpty();
  }
}
