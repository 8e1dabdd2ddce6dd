package io.anju.imports.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.imports.Progress;
import io.anju.imports.Stage;
import io.anju.imports.file.CsvRejectReport;
import io.anju.imports.position.ReadPosition;
import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import io.anju.platform.error.ErrorBundle;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.FieldError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {

  private static final ErrorTexts TEXTS = new ErrorTexts("sample", new ErrorBundle("imports"));

  @TempDir private Path spool;
  @TempDir private Path folder;
  private InMemoryImportJobsFixture jobs;

  @BeforeEach
  void open() {
    jobs = new InMemoryImportJobsFixture(spool);
  }

  private WatchedFolder watchedFolder() {
    return new WatchedFolder(
        folder,
        InMemoryImportJobsFixture.NIGHTLY,
        Duration.ZERO,
        jobs.submissions,
        new CsvRejectReport(jobs.files, TEXTS),
        TEXTS);
  }

  /** A new process polls twice before it considers a file unchanged. */
  private void pollTwice(WatchedFolder watchedFolder) throws IOException {
    watchedFolder.poll(() -> true);
    watchedFolder.poll(() -> true);
  }

  @Test
  void settled_file_becomes_an_import_job_of_its_sender() throws IOException {
    var waiting =
        new WatchedFolder(
            folder,
            InMemoryImportJobsFixture.NIGHTLY,
            Duration.ofHours(1),
            jobs.submissions,
            new CsvRejectReport(jobs.files, TEXTS),
            TEXTS);
    Files.writeString(folder.resolve("a.csv"), "uscc,na");
    pollTwice(waiting);
    assertThat(jobs.jobs).isEmpty();
    pollTwice(watchedFolder());
    var job = jobs.only();
    assertThat(job.stage()).isInstanceOf(Stage.Running.class);
    assertThat(job.sender()).isEqualTo(InMemoryImportJobsFixture.NIGHTLY.asSender());
    assertThat(jobs.files.length(job.id())).isEqualTo(7);
  }

  @Test
  void next_poll_finds_the_same_job_and_finished_file_is_moved_away() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "uscc,name");
    pollTwice(watchedFolder());
    pollTwice(watchedFolder());
    assertThat(folder.resolve("a.csv")).exists();
    var job = jobs.only();
    long length;
    try (var rejects = jobs.files.rejects(job)) {
      length =
          rejects.add(
              List.of(
                  new Reject(
                      new Row(2, Map.of("name", "=1+1"), List.of()),
                      List.of(FieldError.of("name", "column-twice", Map.of())))));
    }
    jobs.setStage(
        new Stage.Done(InMemoryImportJobsFixture.CLOCK.instant()),
        new Progress(ReadPosition.START, 1, 0, 0, 0, 1, length, 0, 0, 0));
    pollTwice(watchedFolder());
    assertThat(folder.resolve("a.csv")).doesNotExist();
    assertThat(folder.resolve("done/a.csv")).hasContent("uscc,name");
    assertThat(folder.resolve("rejects/a.csv.rejects.csv"))
        .content()
        .startsWith("\uFEFFline,")
        .contains("2,name,column-twice,此列出现两次。", "'=1+1");
    Files.writeString(folder.resolve("a.csv"), "uscc,name,updatedAt");
    pollTwice(watchedFolder());
    assertThat(jobs.jobs).hasSize(2);
  }

  @Test
  void failed_file_gets_a_reasons_file_and_other_files_are_ignored() throws IOException {
    Files.writeString(folder.resolve("big.csv"), "x".repeat(2_000));
    Files.writeString(folder.resolve(".hidden.csv"), "x");
    Files.writeString(folder.resolve("a.csv.tmp"), "x");
    pollTwice(watchedFolder());
    assertThat(folder.resolve("failed/big.csv")).exists();
    assertThat(folder.resolve("failed/big.csv.reasons.txt")).content().contains("1000");
    assertThat(folder.resolve(".hidden.csv")).exists();
    assertThat(folder.resolve("a.csv.tmp")).exists();
    assertThat(jobs.jobs).hasSize(1);
  }

  @Test
  void replica_without_lease_submits_nothing() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "uscc");
    var watchedFolder = watchedFolder();
    watchedFolder.poll(() -> true);
    jobs.jobs.clear();
    watchedFolder.poll(() -> false);
    assertThat(jobs.jobs).isEmpty();
  }
}
