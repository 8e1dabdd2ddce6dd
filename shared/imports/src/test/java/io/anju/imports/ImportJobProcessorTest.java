package io.anju.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Cancelled;
import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Waiting;
import io.anju.imports.file.Spool;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowSchema;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.FieldError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobProcessorTest {

  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");
  private static final RowSchema SCHEMA = new RowSchema("record", List.of("id"), List.of(), true);
  private static final FieldError TOO_MANY =
      FieldError.of("", MissingRecordsPolicy.TOO_MANY_WOULD_END, Map.of());

  private final ImportJobRepositoryFixture repository = new ImportJobRepositoryFixture();
  private final List<String> applied = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();
  private final List<String> ended = new ArrayList<>();
  private Predicate<String> mayContinue = _ -> true;
  private final ImportJournalFixture journal = new ImportJournalFixture();
  private final Map<String, Long> counted = new HashMap<>();
  private final Set<String> arrived = new HashSet<>();
  private Instant now = NOW;
  private long maxRows = 1_000;
  private long maxTelling = 1_000;
  private boolean tooMany;
  private Spool files;

  private final DailyCounts counts =
      new DailyCounts() {
        @Override
        public long add(LocalDate day, String sender, String what, long more) {
          return counted.merge(day + sender + what, more, Long::sum);
        }

        @Override
        public void deleteBefore(LocalDate day) {}
      };

  private final class Listed implements ListedRecordIds {

    @Override
    public void add(String job, Set<String> recordIds) {
      listed.addAll(recordIds);
    }

    @Override
    public Set<String> findListed(String job, List<String> recordIds) {
      var found = new HashSet<>(recordIds);
      found.retainAll(listed);
      return found;
    }

    @Override
    public void delete(String job) {
      listed.clear();
    }
  }

  /** The register holds one record "absent" besides those of the file. */
  private final class Missing implements MissingRecordsPolicy {

    @Override
    public Optional<FieldError> confirmationNeeded(ImportJob job, BooleanSupplier continues) {
      return tooMany && !job.request().confirmed() ? Optional.of(TOO_MANY) : Optional.empty();
    }

    @Override
    public boolean endMissing(ImportJob job, LongPredicate endedMore) {
      if (!listed.contains("absent") && !ended.contains("absent")) {
        ended.add("absent");
        return endedMore.test(1);
      }
      return endedMore.test(0);
    }
  }

  @BeforeEach
  void prepare(@TempDir Path folder) {
    files = new Spool(folder, 1_000_000);
  }

  @Test
  void every_row_is_imported_as_the_sender_and_the_job_is_done() throws IOException {
    process(job(Mode.DELTA, "id\na\nb\nbad\n"));
    assertThat(applied).containsExactly("a as bureau", "b as bureau");
    var job = repository.jobs.get("j");
    assertThat(job.stage()).isEqualTo(new Done(NOW));
    assertThat(job.progress().rows()).isEqualTo(3);
    assertThat(job.progress().applied()).isEqualTo(2);
    assertThat(job.progress().rejected()).isEqualTo(1);
    assertThat(files.length("j")).as("the file is deleted").isZero();
    var rejects = new ArrayList<Reject>();
    files.forEachReject(job, rejects::add);
    assertThat(rejects).extracting(reject -> reject.row().line()).containsExactly(4L);
  }

  @Test
  void stopped_job_resumes_after_its_last_batch() throws IOException {
    var batches = new ArrayList<String>();
    mayContinue =
        id -> {
          batches.add(id);
          return batches.size() < 2;
        };
    process(job(Mode.DELTA, "id\na\nb\nc\n"));
    assertThat(applied).containsExactly("a as bureau", "b as bureau");
    assertThat(repository.jobs.get("j").stage()).isInstanceOf(Running.class);
    mayContinue = _ -> true;
    process(repository.jobs.get("j"));
    assertThat(applied).containsExactly("a as bureau", "b as bureau", "c as bureau");
    assertThat(repository.jobs.get("j").progress().rows()).isEqualTo(3);
    assertThat(repository.jobs.get("j").stage()).isInstanceOf(Done.class);
  }

  @Test
  void job_cancelled_while_a_batch_runs_goes_no_further() throws IOException {
    var job = job(Mode.DELTA, "id\na\nb\nc\n");
    mayContinue =
        id -> {
          repository.transition(id, Running.class, new Cancelled(NOW));
          return true;
        };
    process(job);
    assertThat(applied).hasSize(2);
    assertThat(repository.jobs.get("j").stage()).isEqualTo(new Cancelled(NOW));
    assertThat(repository.jobs.get("j").progress()).isEqualTo(Progress.NONE);
  }

  @Test
  void file_without_a_required_column_fails_and_is_deleted() throws IOException {
    process(job(Mode.DELTA, "name\na\n"));
    assertThat(repository.jobs.get("j").stage())
        .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reasons()).isNotEmpty());
    assertThat(applied).isEmpty();
    assertThat(files.length("j")).isZero();
  }

  @Test
  void full_file_ends_what_it_does_not_list() throws IOException {
    process(job(Mode.FULL, "id\na\nb\n"));
    assertThat(ended).containsExactly("absent");
    assertThat(repository.jobs.get("j").progress().ended()).isEqualTo(1);
    assertThat(repository.jobs.get("j").stage()).isEqualTo(new Done(NOW));
    assertThat(listed).as("ids are needed no longer").isEmpty();
  }

  @Test
  void delta_file_ends_nothing() throws IOException {
    process(job(Mode.DELTA, "id\na\n"));
    assertThat(ended).isEmpty();
  }

  @Test
  void file_that_would_end_too_many_awaits_confirmation_and_then_ends_them() throws IOException {
    tooMany = true;
    process(job(Mode.FULL, "id\na\nb\n"));
    assertThat(repository.jobs.get("j").stage()).isEqualTo(new AwaitingConfirmation(NOW, TOO_MANY));
    assertThat(ended).isEmpty();
    repository.markConfirmed("j");
    process(repository.jobs.get("j"));
    assertThat(applied).as("rows are not imported again").hasSize(2);
    assertThat(ended).containsExactly("absent");
    assertThat(repository.jobs.get("j").stage()).isEqualTo(new Done(NOW));
  }

  @Test
  void row_waits_for_what_it_refers_to_and_is_imported_when_that_arrives() throws IOException {
    process(job(Mode.DELTA, "id\na\nlater1\nb\nlater2\nlater3\n"));
    assertThat(stage())
        .isEqualTo(
            new Waiting(
                NOW, NOW.plusSeconds(2), NOW.plus(Duration.ofDays(7)), Duration.ofSeconds(2)));
    assertThat(progress().waiting().rows()).isEqualTo(3);
    assertThat(files.length("j")).as("the file is deleted").isZero();
    arrived.add("later2");
    process(repository.jobs.get("j"));
    assertThat(progress().waiting().rows()).isEqualTo(2);
    assertThat(stage()).isInstanceOf(Waiting.class);
    arrived.addAll(Set.of("later1", "later3"));
    process(repository.jobs.get("j"));
    assertThat(applied)
        .containsExactly(
            "a as bureau",
            "b as bureau",
            "later2 as bureau",
            "later1 as bureau",
            "later3 as bureau");
    assertThat(stage()).isEqualTo(new Done(NOW));
    assertThat(progress().rows()).isEqualTo(5);
    assertThat(progress().applied()).isEqualTo(5);
    assertThat(progress().waiting().rows()).isZero();
  }

  @Test
  void pauses_between_tries_grow_until_something_arrives() throws IOException {
    process(job(Mode.DELTA, "id\nlater1\nlater2\n"));
    process(repository.jobs.get("j"));
    process(repository.jobs.get("j"));
    assertThat(((Waiting) stage()).retryAt()).isEqualTo(NOW.plusSeconds(8));
    arrived.add("later1");
    process(repository.jobs.get("j"));
    assertThat(((Waiting) stage()).retryAt()).isEqualTo(NOW.plusSeconds(2));
  }

  @Test
  void row_that_waited_too_long_is_rejected_with_its_reason() throws IOException {
    process(job(Mode.DELTA, "id\nlater1\na\n"));
    now = NOW.plus(Duration.ofDays(7));
    process(repository.jobs.get("j"));
    assertThat(stage()).isEqualTo(new Done(now));
    var rejects = new ArrayList<Reject>();
    files.forEachReject(repository.jobs.get("j"), rejects::add);
    assertThat(rejects)
        .singleElement()
        .satisfies(reject -> {
          assertThat(reject.row().line()).isEqualTo(2);
          assertThat(reject.errors().getFirst().error().code()).isEqualTo("unknown");
        });
  }

  @Test
  void pass_stopped_in_its_middle_goes_on_after_its_last_batch() throws IOException {
    process(job(Mode.DELTA, "id\nlater1\nlater2\nlater3\nlater4\nlater5\n"));
    arrived.addAll(Set.of("later1", "later4"));
    var batches = new ArrayList<String>();
    mayContinue =
        id -> {
          batches.add(id);
          return batches.size() < 2;
        };
    process(repository.jobs.get("j"));
    assertThat(applied).containsExactly("later1 as bureau");
    assertThat(progress().waiting().rows()).isEqualTo(4);
    mayContinue = _ -> true;
    process(repository.jobs.get("j"));
    assertThat(applied).containsExactly("later1 as bureau", "later4 as bureau");
    arrived.addAll(Set.of("later2", "later3", "later5"));
    process(repository.jobs.get("j"));
    assertThat(applied).hasSize(5).doesNotHaveDuplicates();
    assertThat(stage()).isInstanceOf(Done.class);
  }

  @Test
  void completed_file_is_recorded_with_its_counts() throws IOException {
    process(job(Mode.DELTA, "id\na\nbad\n"));
    assertThat(journal.completed)
        .singleElement()
        .satisfies(job -> assertThat(job.progress().rejected()).isEqualTo(1));
  }

  @Test
  void sender_who_learns_too_much_about_people_learns_no_more() throws IOException {
    maxTelling = 3;
    process(job(Mode.DELTA, "id\nknown1\nknown2\nknown3\nknown4\n"));
    assertThat(stage())
        .isInstanceOfSatisfying(
            Failed.class,
            failed ->
                assertThat(failed.reasons().getFirst().error().code())
                    .isEqualTo("daily-rejects-exceeded"));
    assertThat(progress().rejected()).isEqualTo(2);
  }

  @Test
  void sender_imports_no_more_rows_a_day_than_allowed() throws IOException {
    maxRows = 3;
    process(job(Mode.DELTA, "id\na\nb\nc\nd\n"));
    assertThat(applied).hasSize(2);
    assertThat(stage()).isInstanceOf(Failed.class);
  }

  private Stage stage() {
    return repository.jobs.get("j").stage();
  }

  private Progress progress() {
    return repository.jobs.get("j").progress();
  }

  private void process(ImportJob job) {
    var kind =
        new ImportKind(
            SCHEMA,
            ImportJobProcessorTest.this::apply,
            Optional.of(new Missing()),
            Set.of(Role.LABOUR_CLERK));
    new ImportJobProcessor(
            repository,
            files,
            new ImportKinds(List.of(kind)),
            new Listed(),
            id -> mayContinue.test(id),
            journal,
            new DailyLimits(counts, maxRows, maxTelling, clock()),
            new ImportJobProcessor.Settings(2, Duration.ofDays(7)),
            clock())
        .process(job);
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
  }

  private BatchResult apply(List<Row> rows) {
    var rejects = new ArrayList<Reject>();
    var waiting = new ArrayList<Reject>();
    var ids = new HashSet<String>();
    for (var row : rows) {
      var id = row.cell("id").orElseThrow();
      ids.add(id);
      if (id.equals("bad")) {
        rejects.add(new Reject(row, List.of(FieldError.of("id", "required", Map.of()))));
      } else if (id.startsWith("known")) {
        rejects.add(new Reject(row, List.of(FieldError.of("id", "name-differs", Map.of()))));
      } else if (id.startsWith("later") && !arrived.contains(id)) {
        waiting.add(new Reject(row, List.of(FieldError.of("id", "unknown", Map.of()))));
      } else {
        applied.add(id + " as " + CurrentCaller.get().subject());
      }
    }
    return new BatchResult(
        rows.size() - rejects.size() - waiting.size(), 0, 0, rejects, waiting, ids, 0);
  }

  private ImportJob job(Mode mode, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    files.receive("j", 0, new ByteArrayInputStream(bytes), bytes.length);
    var job =
        new ImportJob(
            "j",
            new ImportRequest(SCHEMA, mode, FileType.CSV, false),
            new Sender("bureau", Set.of(Role.LABOUR_CLERK), new DivisionCode("440305")),
            Optional.of((long) bytes.length),
            NOW,
            new Running(),
            Progress.NONE);
    repository.add(job);
    return job;
  }
}
