package io.anju.employment.sync;

import static io.anju.employment.sync.UploadFixture.counts;
import static io.anju.employment.sync.UploadFixture.finished;
import static io.anju.employment.sync.UploadFixture.id;
import static io.anju.employment.sync.UploadFixture.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.anju.codes.DivisionCode;
import io.anju.employment.EmploymentApplication;
import io.anju.employment.MadeUpFixture;
import io.anju.employment.record.Employment;
import io.anju.employment.record.mongo.EmploymentDocument;
import io.anju.imports.FileType;
import io.anju.imports.ImportJob;
import io.anju.imports.ImportJobProcessor;
import io.anju.imports.ImportJobRepository;
import io.anju.imports.ImportJournal;
import io.anju.imports.ImportKinds;
import io.anju.imports.ImportRequest;
import io.anju.imports.ListedRecordIds;
import io.anju.imports.Mode;
import io.anju.imports.Progress;
import io.anju.imports.Sender;
import io.anju.imports.Stage;
import io.anju.imports.UploadedFiles;
import io.anju.imports.job.Backpressure;
import io.anju.imports.limit.DailyLimits;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.MongoLeases;
import io.anju.platform.time.SystemTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Running jobs that crash, are cancelled, or convert a workbook. */
@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = EmploymentApplication.class,
    properties = {
      "spring.config.name=employment",
      "anju.imports.batch=20",
      "anju.imports.lease=2s"
    })
class ImportRecoveryIT {

  private static final int BATCH = 20;
  private static final Duration LEASE = Duration.ofSeconds(2);

  @LocalServerPort private int port;
  @Autowired private MongoDatabase database;
  @Autowired private SystemTime time;
  @Autowired private ImportJobRepository jobs;
  @Autowired private UploadedFiles files;
  @Autowired private ImportKinds importKinds;
  @Autowired private ListedRecordIds named;
  @Autowired private ImportJournal journal;
  @Autowired private DailyLimits limits;
  @Autowired private Clock clock;
  @Autowired private MongoAggregates<Employment, EmploymentDocument> records;
  private final String uscc = MadeUpFixture.uscc();
  private final String prefix = uscc.substring(10) + "-";
  private Http clerk;

  @BeforeEach
  void signIn() {
    clerk = Http.at(port, Tokens.official(Role.LABOUR_CLERK, "440305"));
  }

  @Test
  void crash_between_batch_and_checkpoint_loses_and_duplicates_nothing_on_resume() {
    var rows = new ArrayList<>(RowsFixture.hires(prefix, uscc, 90));
    rows.set(25, RowsFixture.with(rows.get(25), "contract", "?"));
    var job = uploadAndCrash(RowsFixture.csv(rows));
    var done = finished(clerk, job);
    assertThat(done.path("state").asString()).isEqualTo("DONE");
    assertThat(counts(done)).containsExactly(90L, 70L, 19L, 0L, 1L, 0L);
    assertThat(clerk.get("/api/sync-jobs/" + job + "/rejects").raw().body().lines()).hasSize(2);
    rows.stream()
        .map(row -> row.get("recordId"))
        .filter(id -> !id.equals(prefix + 25))
        .forEach(id ->
            assertThat(CurrentCaller.asSystem(() -> records.require(id)).version()).isEqualTo(1));
  }

  /** The second batch and its rejects are stored, but its checkpoint is not. */
  private String uploadAndCrash(String file) {
    var leases = new MongoLeases(database, time.clock());
    var id =
        uploadFile(
            FileType.CSV,
            file.getBytes(StandardCharsets.UTF_8),
            job -> assertThat(leases.acquireOrRenew(Backpressure.leaseOf(job), LEASE)).isTrue());
    var crashing = new CrashingFilesFixture(files, 2);
    assertThatThrownBy(() ->
            new ImportJobProcessor(
                    jobs,
                    crashing,
                    importKinds,
                    named,
                    job -> leases.acquireOrRenew(Backpressure.leaseOf(job), LEASE),
                    journal,
                    limits,
                    new ImportJobProcessor.Settings(BATCH, Duration.ofDays(7)),
                    clock)
                .process(jobs.find(id).orElseThrow()))
        .isInstanceOf(CrashingFilesFixture.Crashed.class);
    assertThat(jobs.find(id).orElseThrow().progress().rows()).isEqualTo(BATCH);
    return id;
  }

  /**
   * @param before called with the job's id before the job can run
   */
  private String uploadFile(FileType type, byte[] file, Consumer<String> before) {
    var id = UUID.randomUUID().toString();
    before.accept(id);
    jobs.add(
        new ImportJob(
            id,
            new ImportRequest(SyncKinds.EMPLOYMENT, Mode.DELTA, type, false),
            new Sender("test", Set.of(Role.LABOUR_CLERK), new DivisionCode("440305")),
            Optional.empty(),
            clock.instant(),
            new Stage.Uploading(),
            Progress.NONE));
    try {
      files.receive(id, 0, new ByteArrayInputStream(file), file.length);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    jobs.markUploaded(id, file.length);
    return id;
  }

  @Test
  void cancelled_job_stops_after_its_batch_and_keeps_applied_rows() {
    var rows = RowsFixture.hires(prefix, uscc, 4_000);
    var job = id(send(clerk, "kind=employment", RowsFixture.csv(rows)));
    var path = "/api/sync-jobs/" + job;
    Eventually.eventually(() -> clerk.get(path).body(), body -> body.path("rows").asLong() > 0);
    assertThat(clerk.post(path + "/cancellation", "{}").body().path("state").asString())
        .isEqualTo("CANCELLED");
    var over = Eventually.eventually(() -> clerk.get(path).body(), _ -> files.length(job) == 0);
    assertThat(over.path("rows").asLong()).isBetween((long) BATCH, 3_999L);
    assertThat(CurrentCaller.asSystem(() -> records.require(prefix + 0)).version()).isEqualTo(1);
    assertThat(clerk.post(path + "/cancellation", "{}").body().path("rows"))
        .isEqualTo(over.path("rows"));
  }

  @Test
  void workbook_reports_preparation_progress_and_is_imported_like_any_file() throws IOException {
    var hires = RowsFixture.hires(prefix, uscc, 300);
    var workbook =
        FileImportFixture.workbook(
            List.copyOf(hires.getFirst().keySet()),
            hires.stream()
                .map(hired ->
                    hired.values().stream()
                        .map(cell -> "<c t='str'><v>" + cell + "</v></c>")
                        .collect(Collectors.joining()))
                .toArray(String[]::new));
    var leases = new MongoLeases(database, time.clock());
    var id =
        uploadFile(
            FileType.XLSX,
            workbook,
            job -> assertThat(leases.acquireOrRenew(Backpressure.leaseOf(job), LEASE)).isTrue());
    var crashingRun =
        new ImportJobProcessor(
            jobs,
            files,
            importKinds,
            named,
            _ -> {
              throw new CrashingFilesFixture.Crashed();
            },
            journal,
            limits,
            new ImportJobProcessor.Settings(BATCH, Duration.ofDays(7)),
            clock);
    assertThatThrownBy(() -> crashingRun.process(jobs.find(id).orElseThrow()))
        .isInstanceOf(CrashingFilesFixture.Crashed.class);
    var underWay = clerk.get("/api/sync-jobs/" + id).body();
    assertThat(underWay.path("bytesPrepared").asLong()).isBetween(1L, workbook.length - 1L);
    assertThat(counts(underWay)).containsOnly(0L);
    var done = finished(clerk, id);
    assertThat(counts(done)).containsExactly(300L, 300L, 0L, 0L, 0L, 0L);
    assertThat(List.of(done.path("bytesPrepared").asLong(), done.path("bytesRead").asLong()))
        .containsOnly((long) workbook.length);
  }
}
