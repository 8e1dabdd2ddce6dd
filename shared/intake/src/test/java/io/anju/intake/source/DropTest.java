package io.anju.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.intake.job.Place;
import io.anju.intake.job.Progress;
import io.anju.intake.job.Stage;
import io.anju.intake.row.Reject;
import io.anju.intake.row.Row;
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

class DropTest {

  private static final ErrorTexts TEXTS = new ErrorTexts("sample", new ErrorBundle("intake"));

  @TempDir private Path spool;
  @TempDir private Path folder;
  private HeldJobsFixture jobs;

  @BeforeEach
  void open() {
    jobs = new HeldJobsFixture(spool);
  }

  private Drop drop() {
    return new Drop(folder, HeldJobsFixture.NIGHTLY, Duration.ZERO, jobs.inbox, jobs.files, TEXTS);
  }

  /** A process that has just begun looks twice before it believes that a file has stopped growing. */
  private void looked(Drop drop) throws IOException {
    drop.look(() -> true);
    drop.look(() -> true);
  }

  @Test
  void a_file_is_taken_in_the_name_of_its_sender_once_it_has_stopped_growing() throws IOException {
    var waiting = new Drop(folder, HeldJobsFixture.NIGHTLY, Duration.ofHours(1), jobs.inbox, jobs.files, TEXTS);
    Files.writeString(folder.resolve("a.csv"), "uscc,na");
    looked(waiting);
    assertThat(jobs.held).isEmpty();
    looked(drop());
    var job = jobs.only();
    assertThat(job.stage()).isInstanceOf(Stage.Running.class);
    assertThat(job.sender()).isEqualTo(HeldJobsFixture.NIGHTLY.by());
    assertThat(jobs.files.length(job.id())).isEqualTo(7);
  }

  @Test
  void whoever_looks_next_finds_the_same_job_and_what_is_over_goes_out_of_the_way() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "uscc,name");
    looked(drop());
    looked(drop());
    assertThat(folder.resolve("a.csv")).exists();
    var job = jobs.only();
    long length;
    try (var rejects = jobs.files.rejects(job)) {
      length = rejects.add(List.of(new Reject(new Row(2, Map.of("name", "=1+1"), List.of()),
          List.of(FieldError.of("name", "column-twice", Map.of())))));
    }
    jobs.stands(new Stage.Done(HeldJobsFixture.CLOCK.instant()), new Progress(Place.START, 1, 0, 0, 0, 1, length, 0, 0, 0));
    looked(drop());
    assertThat(folder.resolve("a.csv")).doesNotExist();
    assertThat(folder.resolve("done/a.csv")).hasContent("uscc,name");
    assertThat(folder.resolve("rejects/a.csv.rejects.csv")).content().startsWith("\uFEFFline,").contains("2,name,column-twice,此列出现两次。", "'=1+1");
    Files.writeString(folder.resolve("a.csv"), "uscc,name,updatedAt");
    looked(drop());
    assertThat(jobs.held).hasSize(2);
  }

  @Test
  void what_failed_says_why_beside_it_and_what_is_no_file_of_rows_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("big.csv"), "x".repeat(2_000));
    Files.writeString(folder.resolve(".hidden.csv"), "x");
    Files.writeString(folder.resolve("a.csv.tmp"), "x");
    looked(drop());
    assertThat(folder.resolve("failed/big.csv")).exists();
    assertThat(folder.resolve("failed/big.csv.reasons.txt")).content().contains("1000");
    assertThat(folder.resolve(".hidden.csv")).exists();
    assertThat(folder.resolve("a.csv.tmp")).exists();
    assertThat(jobs.held).hasSize(1);
  }

  @Test
  void a_replica_that_no_longer_holds_the_folder_takes_nothing() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "uscc");
    var drop = drop();
    drop.look(() -> true);
    jobs.held.clear();
    drop.look(() -> false);
    assertThat(jobs.held).isEmpty();
  }
}
