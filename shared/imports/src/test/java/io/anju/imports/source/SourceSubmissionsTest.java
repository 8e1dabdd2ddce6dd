package io.anju.imports.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.imports.FileType;
import io.anju.imports.ImportJob;
import io.anju.imports.Progress;
import io.anju.imports.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSubmissionsTest {

  private static final String FILE = "uscc,name,updatedAt\n";

  @TempDir private Path spool;
  private InMemoryImportJobsFixture jobs;

  @BeforeEach
  void prepare() {
    jobs = new InMemoryImportJobsFixture(spool);
  }

  private ImportJob submit(String fingerprint, String content) throws IOException {
    return jobs.submissions.submit(
        fingerprint,
        InMemoryImportJobsFixture.NIGHTLY,
        FileType.CSV,
        () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void submitted_file_runs_on_behalf_of_the_source() throws IOException {
    var job = submit("one", FILE);
    assertThat(job.stage()).isInstanceOf(Stage.Running.class);
    assertThat(job.sender()).isEqualTo(InMemoryImportJobsFixture.NIGHTLY.asSender());
    assertThat(job.totalBytes()).contains((long) FILE.length());
    assertThat(job.startedAt()).isEqualTo(InMemoryImportJobsFixture.CLOCK.instant());
  }

  @Test
  void same_fingerprint_is_one_job_and_its_content_is_not_opened_again() throws IOException {
    var first = submit("one", FILE);
    jobs.setStage(new Stage.Done(InMemoryImportJobsFixture.CLOCK.instant()), Progress.NONE);
    var again =
        jobs.submissions.submit(
            "one",
            InMemoryImportJobsFixture.NIGHTLY,
            FileType.CSV,
            () -> {
              throw new IOException("not to be opened");
            });
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.stage()).isInstanceOf(Stage.Done.class);
    assertThat(submit("two", FILE).id()).isNotEqualTo(first.id());
  }

  @Test
  void interrupted_content_is_received_again_at_the_next_submission() throws IOException {
    assertThatThrownBy(() ->
            jobs.submissions.submit(
                "one",
                InMemoryImportJobsFixture.NIGHTLY,
                FileType.CSV,
                () -> {
                  throw new IOException("connection reset");
                }))
        .isInstanceOf(IOException.class);
    assertThat(jobs.only().stage()).isInstanceOf(Stage.Uploading.class);
    assertThat(submit("one", FILE).stage()).isInstanceOf(Stage.Running.class);
    assertThat(jobs.jobs).hasSize(1);
  }

  @Test
  void file_above_the_largest_size_fails_with_the_limit_and_leaves_no_content() throws IOException {
    var job = submit("one", "x".repeat(1_001));
    assertThat(job.stage().reasons())
        .singleElement()
        .satisfies(reason -> {
          assertThat(reason.error().code()).isEqualTo("file-too-large");
          assertThat(reason.error().arguments()).containsEntry("max", "1000");
        });
    assertThat(jobs.files.length(job.id())).isZero();
    assertThat(List.of(submit("one", FILE).stage())).hasOnlyElementsOfType(Stage.Failed.class);
  }
}
