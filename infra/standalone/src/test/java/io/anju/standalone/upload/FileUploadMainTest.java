package io.anju.standalone.upload;

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

class FileUploadMainTest {

  private static final int BYTES = 9_000_000;

  @TempDir private Path folder;
  private RegistryStubFixture registry;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    registry = new RegistryStubFixture();
    file = Files.writeString(folder.resolve("jobs.csv"), "x".repeat(BYTES));
  }

  @AfterEach
  void close() {
    registry.close();
  }

  private int run(boolean confirmed) throws IOException, InterruptedException {
    var messages = new BilingualMessages("en");
    var token = new RefreshableToken(List.of("echo", "a-token"), messages);
    var job = new UploadJob(file, "employment", "full", confirmed);
    return new FileUploadMain(
            new RegistryClient(registry.address(), token, messages),
            job,
            new ProgressLine(null, System::nanoTime, messages),
            messages)
        .run();
  }

  @Test
  void failed_range_is_resent_and_rejects_are_saved_beside_the_file() throws Exception {
    registry.failsOnce = true;
    registry.outcome = "\"state\":\"DONE\",\"rows\":9,\"rejected\":1";
    assertThat(run(false)).isEqualTo(3);
    assertThat(registry.received).isEqualTo(BYTES);
    assertThat(registry.requestedRanges)
        .containsExactly(
            "bytes 0-4194303/9000000",
            "bytes 4194304-8388607/9000000",
            "bytes 4194304-8388607/9000000",
            "bytes 8388608-8999999/9000000");
    assertThat(folder.resolve("jobs.csv.rejects.csv")).hasContent("\uFEFFline,column");
    assertThat(folder.resolve("jobs.csv.sync-job")).doesNotExist();
  }

  @Test
  void changed_rejects_file_is_not_overwritten() throws Exception {
    var rejects = Files.writeString(folder.resolve("jobs.csv.rejects.csv"), "half corrected");
    Files.setLastModifiedTime(
        rejects,
        FileTime.from(
            LocalDateTime.parse("2026-03-01T08:30:00").atZone(ZoneId.systemDefault()).toInstant()));
    registry.outcome =
        "\"state\":\"FAILED\",\"rejected\":1,\"reasons\":[{\"code\":\"too-many-would-end\"}]";
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
  void job_needing_confirmation_is_resumed_with_confirmation() throws Exception {
    registry.outcome =
        "\"state\":\"FAILED\",\"reasons\":[{\"field\":\"\",\"code\":\"too-many-would-end\",\"message\":\"10"
            + " of 40\"}]";
    assertThat(run(false)).isEqualTo(2);
    assertThat(folder.resolve("jobs.csv.sync-job")).exists();
    assertThat(run(true)).isZero();
    assertThat(registry.requestedRanges).hasSize(3);
  }

  @Test
  void changed_file_of_the_same_name_starts_a_new_job() throws Exception {
    registry.outcome = "\"state\":\"FAILED\",\"reasons\":[{\"code\":\"too-many-would-end\"}]";
    assertThat(run(false)).isEqualTo(2);
    Files.writeString(file, "y".repeat(10));
    registry.outcome = "\"state\":\"DONE\"";
    assertThat(run(false)).isZero();
    assertThat(registry.requestedRanges).last().isEqualTo("bytes 0-9/10");
  }

  @Test
  void empty_file_is_refused() throws IOException {
    Files.writeString(file, "");
    assertThatThrownBy(() -> run(false)).isInstanceOf(RequestRejectedException.class);
    assertThat(registry.requestedRanges).isEmpty();
  }
}
