package io.anju.imports;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.imports.Stage.Cancelled;
import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Uploading;
import io.anju.imports.file.FilesFixture;
import io.anju.imports.file.Spool;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.command.Ids;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Caller CLERK = Callers.official(Role.LABOUR_CLERK, "440305");
  private static final long MAX_BYTES = 10;

  private final ImportJobRepositoryFixture repository = new ImportJobRepositoryFixture();
  private final AtomicInteger ready = new AtomicInteger();
  private final ImportJournalFixture journal = new ImportJournalFixture();
  private ImportJobs jobs;
  private Uploads uploads;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    var files = new Spool(folder, 1_000_000);
    jobs =
        new ImportJobs(
            repository,
            FilesFixture.KINDS,
            files,
            new Ids(CLOCK),
            CLOCK,
            journal,
            ready::incrementAndGet);
    uploads = new Uploads(jobs, files, MAX_BYTES);
  }

  @Test
  void whole_file_of_the_largest_size_is_received_and_runs() throws IOException {
    var job = create(Optional.empty());
    var received = CurrentCaller.call(CLERK, () -> uploads.receiveWhole(job, bytes("0123456789")));
    assertThat(received.stage()).isInstanceOf(Running.class);
    assertThat(received.totalBytes()).contains(MAX_BYTES);
    assertThat(ready).hasValue(1);
  }

  @Test
  void larger_file_is_refused_and_does_not_run() {
    var job = create(Optional.empty());
    assertRefused(
        PlatformError.TOO_LARGE, CLERK, () -> uploads.receiveWhole(job, bytes("0123456789+")));
    assertThat(repository.jobs.get(job.id()).stage()).isInstanceOf(Uploading.class);
    assertThat(ready).hasValue(0);
  }

  @Test
  void file_in_ranges_runs_once_its_last_byte_has_arrived() throws IOException {
    var job = create(Optional.of(6L));
    var first = receive(job, new ContentRange(0, 2, 6), "012");
    assertThat(first.stage()).isInstanceOf(Uploading.class);
    assertThat(uploads.length(first)).isEqualTo(3);
    assertThat(ready).hasValue(0);
    var second = receive(job, new ContentRange(3, 5, 6), "345");
    assertThat(second.stage()).isInstanceOf(Running.class);
    assertThat(uploads.length(second)).isEqualTo(6);
    assertThat(ready).hasValue(1);
  }

  @Test
  void repeated_range_replaces_what_it_had_sent() throws IOException {
    var job = create(Optional.of(6L));
    receive(job, new ContentRange(0, 3, 6), "0123");
    var again = receive(job, new ContentRange(0, 2, 6), "012");
    assertThat(uploads.length(again)).isEqualTo(3);
  }

  @Test
  void range_after_a_gap_or_longer_than_announced_is_refused() throws IOException {
    var job = create(Optional.of(6L));
    receive(job, new ContentRange(0, 1, 6), "01");
    assertRefused(
        ImportError.CONTENT_RANGE_GAP, () -> receive(job, new ContentRange(3, 5, 6), "345"));
    assertRefused(PlatformError.TOO_LARGE, () -> receive(job, new ContentRange(2, 3, 6), "234"));
    assertThat(ready).hasValue(0);
  }

  @Test
  void total_differing_from_the_one_given_before_is_refused() {
    var job = create(Optional.of(6L));
    assertRefused(
        ImportError.CONTENT_RANGE_MISMATCH, () -> receive(job, new ContentRange(0, 2, 7), "012"));
  }

  @Test
  void total_above_the_largest_size_is_refused_with_the_limit_before_anything_is_received() {
    var job = create(Optional.of(11L));
    var refusal =
        assertRefused(
            PlatformError.TOO_LARGE, () -> receive(job, new ContentRange(0, 2, 11), "012"));
    assertThat(refusal.arguments()).containsEntry("limit", "10");
    assertThat(uploads.length(job)).isZero();
  }

  @Test
  void length_of_a_file_that_is_gone_is_the_one_recorded() {
    var job = create(Optional.of(6L));
    assertThat(uploads.length(job.at(new Done(CLOCK.instant())))).isEqualTo(6);
    assertThat(uploads.length(create(Optional.empty()).at(new Cancelled(CLOCK.instant()))))
        .isZero();
  }

  private ImportJob create(Optional<Long> totalBytes) {
    var request = new ImportRequest(FilesFixture.ENTERPRISES, Mode.DELTA, FileType.CSV, false);
    return CurrentCaller.call(CLERK, () -> jobs.create(request, totalBytes));
  }

  private ImportJob receive(ImportJob job, ContentRange range, String text) throws IOException {
    return CurrentCaller.call(CLERK, () -> uploads.receivePart(job, range, bytes(text)));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
