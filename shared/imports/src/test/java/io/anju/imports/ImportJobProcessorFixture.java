package io.anju.imports;

import io.anju.codes.DivisionCode;
import io.anju.imports.Stage.Running;
import io.anju.imports.file.Spool;
import io.anju.imports.limit.DailyCounts;
import io.anju.imports.limit.DailyLimits;
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
import org.junit.jupiter.api.io.TempDir;

/** A processor over jobs in memory and files on disk; rows are known by their id. */
abstract class ImportJobProcessorFixture {

  static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");
  private static final RowSchema SCHEMA = new RowSchema("record", List.of("id"), List.of(), true);
  static final FieldError TOO_MANY =
      FieldError.of("", MissingRecordsPolicy.TOO_MANY_WOULD_END, Map.of());

  final ImportJobRepositoryFixture repository = new ImportJobRepositoryFixture();
  final List<String> applied = new ArrayList<>();
  final Set<String> listed = new HashSet<>();
  final List<String> ended = new ArrayList<>();
  Predicate<String> mayContinue = _ -> true;
  final ImportJournalFixture journal = new ImportJournalFixture();
  final Map<String, Long> counted = new HashMap<>();
  final Set<String> arrived = new HashSet<>();
  Instant now = NOW;
  long maxRows = 1_000;
  long maxRevealing = 1_000;
  boolean tooMany;
  Spool files;

  final DailyCounts counts =
      new DailyCounts() {
        @Override
        public long add(LocalDate day, String sender, String what, long more) {
          return counted.merge(day + sender + what, more, Long::sum);
        }

        @Override
        public void deleteBefore(LocalDate day) {}
      };

  final class Listed implements ListedRecordIds {

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
  final class Missing implements MissingRecordsPolicy {

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

  Stage stage() {
    return repository.jobs.get("j").stage();
  }

  Progress progress() {
    return repository.jobs.get("j").progress();
  }

  void process(ImportJob job) {
    var kind =
        new ImportKind(SCHEMA, this::apply, Optional.of(new Missing()), Set.of(Role.LABOUR_CLERK));
    new ImportJobProcessor(
            repository,
            files,
            new ImportKinds(List.of(kind)),
            new Listed(),
            id -> mayContinue.test(id),
            journal,
            new DailyLimits(counts, maxRows, maxRevealing, clock()),
            new ImportJobProcessor.Settings(2, Duration.ofDays(7)),
            clock())
        .process(job);
  }

  Clock clock() {
    return Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
  }

  BatchResult apply(List<Row> rows) {
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

  ImportJob job(Mode mode, String text) throws IOException {
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
