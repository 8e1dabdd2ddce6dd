package io.anju.imports;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.PersonId;
import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Cancelled;
import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Uploading;
import io.anju.imports.file.FilesFixture;
import io.anju.imports.file.Spool;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.command.Command;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImportJobsTest {

  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
  private static final ImportRequest REQUEST =
      new ImportRequest(FilesFixture.ENTERPRISES, Mode.DELTA, FileType.CSV, false);
  private static final Caller CLERK = Callers.official(Role.LABOUR_CLERK, "440305");
  private static final Caller COLLEAGUE =
      new Sender("colleague", Set.of(Role.LABOUR_CLERK), CLERK.division().orElseThrow()).caller();
  private static final Caller ELSEWHERE = Callers.official(Role.LABOUR_CLERK, "440304");
  private static final Stage AWAITING =
      new AwaitingConfirmation(NOW, FieldError.of("", "too-many-would-end", Map.of()));

  static final List<Stage> OVER = List.of(new Done(NOW), new Cancelled(NOW));

  private final ImportJobRepositoryFixture repository = new ImportJobRepositoryFixture();
  private final AtomicInteger ready = new AtomicInteger();
  private Spool files;
  private final ImportJournalFixture journal = new ImportJournalFixture();
  private ImportJobs jobs;

  static Stream<Stage> stagesThatCanBeCancelled() {
    return Stream.of(new Uploading(), new Running(), AWAITING, new Failed(NOW, List.of()));
  }

  static Stream<Stage> stagesWithoutPendingConfirmation() {
    return Stream.of(
        new Uploading(),
        new Running(),
        new Done(NOW),
        new Cancelled(NOW),
        new Failed(NOW, List.of()));
  }

  @BeforeEach
  void prepare(@TempDir Path folder) {
    files = new Spool(folder, 1_000_000);
    jobs =
        new ImportJobs(
            repository,
            FilesFixture.KINDS,
            files,
            new Ids(CLOCK),
            CLOCK,
            journal,
            ready::incrementAndGet);
  }

  @Test
  void job_begins_uploading_on_behalf_of_its_sender() {
    var job = create();
    assertThat(job.stage()).isInstanceOf(Uploading.class);
    assertThat(job.sender().subject()).isEqualTo(CLERK.subject());
    assertThat(job.sender().division()).isEqualTo(CLERK.division().orElseThrow());
    assertThat(job.startedAt()).isEqualTo(NOW);
    assertThat(job.totalBytes()).contains(9L);
    assertThat(ready).hasValue(0);
    assertThat(journal.sent).as("recorded before anything is imported").hasSize(1);
  }

  @Test
  void caller_without_a_division_may_not_create_a_job() {
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.person(Role.RESIDENT, new PersonId("a".repeat(26))),
        () -> jobs.create(REQUEST, Optional.empty()));
  }

  @Test
  void same_command_returns_the_same_job_until_its_file_has_arrived() {
    var first = new Command("clerk/key", NOW).call(this::create);
    assertThat(new Command("clerk/key", NOW).call(this::create)).isEqualTo(first);
    assertThat(repository.jobs).hasSize(1);
    CurrentCaller.call(CLERK, () -> jobs.markUploaded(first.id(), 9));
    assertRefused(
        ImportError.UPLOAD_NOT_OPEN, () -> new Command("clerk/key", NOW).call(this::create));
    assertThat(repository.jobs).hasSize(1);
  }

  @Test
  void job_whose_file_has_arrived_is_ready_to_run() {
    var job = create();
    var running = CurrentCaller.call(CLERK, () -> jobs.markUploaded(job.id(), 12));
    assertThat(running.stage()).isInstanceOf(Running.class);
    assertThat(running.totalBytes()).contains(12L);
    assertThat(ready).hasValue(1);
    assertRefused(ImportError.UPLOAD_NOT_OPEN, CLERK, () -> jobs.requireUploading(job.id()));
  }

  @Test
  void job_is_visible_in_its_division_and_handled_by_its_sender_alone() {
    var id = create().id();
    assertThat(CurrentCaller.call(COLLEAGUE, () -> jobs.require(id)).id()).isEqualTo(id);
    assertRefused(PlatformError.FORBIDDEN, COLLEAGUE, () -> jobs.requireOwn(id));
    assertRefused(PlatformError.FORBIDDEN, COLLEAGUE, () -> jobs.cancel(id));
    assertRefused(PlatformError.FORBIDDEN, COLLEAGUE, () -> jobs.confirm(id));
    assertRefused(PlatformError.FORBIDDEN, COLLEAGUE, () -> jobs.requireUploading(id));
    assertRefused(PlatformError.FORBIDDEN, ELSEWHERE, () -> jobs.require(id));
    assertRefused(PlatformError.NOT_FOUND, CLERK, () -> jobs.require("unknown"));
  }

  @ParameterizedTest
  @MethodSource("stagesThatCanBeCancelled")
  void job_that_is_not_over_is_cancelled_and_its_file_deleted(Stage stage) throws IOException {
    var id = at(stage);
    var cancelled = CurrentCaller.call(CLERK, () -> jobs.cancel(id));
    assertThat(cancelled.stage()).isEqualTo(new Cancelled(NOW));
    assertThat(files.length(id)).isZero();
  }

  @ParameterizedTest
  @FieldSource("OVER")
  void job_that_is_over_stays_as_it_is(Stage stage) throws IOException {
    var id = at(stage);
    assertThat(CurrentCaller.call(CLERK, () -> jobs.cancel(id)).stage()).isEqualTo(stage);
    assertThat(files.length(id)).isPositive();
  }

  @Test
  void confirmed_job_runs_again() throws IOException {
    var id = at(AWAITING);
    var confirmed = CurrentCaller.call(CLERK, () -> jobs.confirm(id));
    assertThat(confirmed.stage()).isInstanceOf(Running.class);
    assertThat(confirmed.request().confirmed()).isTrue();
    assertThat(ready).hasValue(1);
  }

  @ParameterizedTest
  @MethodSource("stagesWithoutPendingConfirmation")
  void job_that_awaits_no_confirmation_cannot_be_confirmed(Stage stage) throws IOException {
    var id = at(stage);
    assertRefused(ImportError.NO_CONFIRMATION_PENDING, CLERK, () -> jobs.confirm(id));
    assertThat(repository.jobs.get(id).stage()).isEqualTo(stage);
    assertThat(ready).hasValue(0);
  }

  private ImportJob create() {
    return CurrentCaller.call(CLERK, () -> jobs.create(REQUEST, Optional.of(9L)));
  }

  /** A job at this stage, whose file has arrived. */
  private String at(Stage stage) throws IOException {
    var job = create();
    files.receive(job.id(), 0, new ByteArrayInputStream(new byte[9]), 9);
    repository.jobs.put(job.id(), job.at(stage));
    return job.id();
  }

  @Test
  void jobs_of_a_kind_that_the_caller_may_not_send_are_forbidden_and_not_listed() {
    var officer =
        new Sender(CLERK.subject(), Set.of(Role.HOUSING_OFFICER), CLERK.division().orElseThrow())
            .caller();
    var job = CurrentCaller.call(CLERK, () -> jobs.create(REQUEST, Optional.empty()));
    assertThatThrownBy(() -> CurrentCaller.call(officer, () -> jobs.require(job.id())))
        .hasMessage("forbidden");
    assertThatThrownBy(
            () -> CurrentCaller.call(officer, () -> jobs.create(REQUEST, Optional.empty())))
        .hasMessage("forbidden");
    assertThat(CurrentCaller.call(officer, () -> jobs.listOwn(Optional.empty(), 10))).isEmpty();
  }

  @Test
  void sender_lists_own_jobs_from_the_newest_and_continues_behind_one() {
    var first = CurrentCaller.call(CLERK, () -> jobs.create(REQUEST, Optional.empty()));
    var second = CurrentCaller.call(CLERK, () -> jobs.create(REQUEST, Optional.empty()));
    CurrentCaller.call(COLLEAGUE, () -> jobs.create(REQUEST, Optional.empty()));
    var listed = CurrentCaller.call(CLERK, () -> jobs.listOwn(Optional.empty(), 10));
    assertThat(listed).hasSize(2).extracting(ImportJob::id).contains(first.id(), second.id());
    assertThat(
            CurrentCaller.call(CLERK, () -> jobs.listOwn(Optional.of(listed.getFirst().id()), 10)))
        .containsExactly(listed.getLast());
  }
}
