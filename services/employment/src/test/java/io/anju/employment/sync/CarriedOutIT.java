package io.anju.employment.sync;

import static io.anju.employment.sync.SentFixture.counts;
import static io.anju.employment.sync.SentFixture.finished;
import static io.anju.employment.sync.SentFixture.id;
import static io.anju.employment.sync.SentFixture.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.anju.codes.DivisionCode;
import io.anju.employment.EmploymentApplication;
import io.anju.employment.MadeUpFixture;
import io.anju.employment.record.Employment;
import io.anju.employment.record.mongo.EmploymentDocument;
import io.anju.intake.job.FileType;
import io.anju.intake.job.Job;
import io.anju.intake.job.JobBook;
import io.anju.intake.job.Mode;
import io.anju.intake.job.NamedRecords;
import io.anju.intake.job.Offers;
import io.anju.intake.job.Order;
import io.anju.intake.job.Pace;
import io.anju.intake.job.Progress;
import io.anju.intake.job.Run;
import io.anju.intake.job.Sender;
import io.anju.intake.job.SentFiles;
import io.anju.intake.job.Stage;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Registry;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.store.Leases;
import io.anju.platform.store.MongoAggregates;
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

/** What becomes of jobs underway: one that dies, one that is stopped, one that was a workbook. */
@Registry
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = EmploymentApplication.class,
    properties = {"spring.config.name=employment", "anju.intake.batch=20", "anju.intake.lease=2s"})
class CarriedOutIT {

  private static final int BATCH = 20;
  private static final Duration LEASE = Duration.ofSeconds(2);

  @LocalServerPort private int port;
  @Autowired private MongoDatabase database;
  @Autowired private SystemTime time;
  @Autowired private JobBook book;
  @Autowired private SentFiles files;
  @Autowired private Offers offers;
  @Autowired private NamedRecords named;
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
  void a_runner_killed_between_a_batch_and_its_checkpoint_is_followed_by_another_that_loses_and_doubles_nothing() {
    var rows = new ArrayList<>(RowsFixture.hires(prefix, uscc, 90));
    rows.set(25, RowsFixture.with(rows.get(25), "contract", "?"));
    var job = killed(RowsFixture.csv(rows));
    var done = finished(clerk, job);
    assertThat(done.path("state").asString()).isEqualTo("DONE");
    assertThat(counts(done)).containsExactly(90L, 70L, 19L, 0L, 1L, 0L);
    assertThat(clerk.get("/api/sync-jobs/" + job + "/rejects").raw().body().lines()).hasSize(2);
    rows.stream().map(row -> row.get("recordId")).filter(id -> !id.equals(prefix + 25)).forEach(id ->
        assertThat(CurrentCaller.asSystem(() -> records.require(id)).version()).isEqualTo(1));
  }

  /** The second batch is in the store and its rejects are written, but nobody noted it down. */
  private String killed(String file) {
    var leases = new Leases(database, time.clock());
    var id = sent(FileType.CSV, file.getBytes(StandardCharsets.UTF_8), job -> assertThat(leases.hold(Pace.leaseOf(job), LEASE)).isTrue());
    var killer = new KilledFixture(files, 2);
    assertThatThrownBy(() -> new Run(book, killer, offers, named, job -> leases.hold(Pace.leaseOf(job), LEASE), BATCH, clock)
        .carryOut(book.find(id).orElseThrow())).isInstanceOf(KilledFixture.Killed.class);
    assertThat(book.find(id).orElseThrow().progress().rows()).isEqualTo(BATCH);
    return id;
  }

  /** @param before done with the job as long as nobody else may run it */
  private String sent(FileType type, byte[] file, Consumer<String> before) {
    var id = UUID.randomUUID().toString();
    before.accept(id);
    book.add(new Job(id, new Order(SyncKinds.EMPLOYMENT, Mode.DELTA, type, false),
        new Sender("test", Set.of(Role.LABOUR_CLERK), new DivisionCode("440305")), Optional.empty(), clock.instant(), new Stage.Uploading(),
        Progress.NONE));
    try {
      files.receive(id, 0, new ByteArrayInputStream(file), file.length);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    book.uploaded(id, file.length);
    return id;
  }

  @Test
  void a_job_cancelled_on_its_way_stops_after_its_batch_and_what_is_in_stays() {
    var rows = RowsFixture.hires(prefix, uscc, 4_000);
    var job = id(send(clerk, "kind=employment", RowsFixture.csv(rows)));
    var path = "/api/sync-jobs/" + job;
    Eventually.eventually(() -> clerk.get(path).body(), body -> body.path("rows").asLong() > 0);
    assertThat(clerk.post(path + "/cancellation", "{}").body().path("state").asString()).isEqualTo("CANCELLED");
    var over = Eventually.eventually(() -> clerk.get(path).body(), _ -> files.length(job) == 0);
    assertThat(over.path("rows").asLong()).isBetween((long) BATCH, 3_999L);
    assertThat(CurrentCaller.asSystem(() -> records.require(prefix + 0)).version()).isEqualTo(1);
    assertThat(clerk.post(path + "/cancellation", "{}").body().path("rows")).isEqualTo(over.path("rows"));
  }

  @Test
  void a_workbook_tells_how_far_it_is_before_its_first_row_is_in_and_goes_in_like_any_other_file() throws IOException {
    var hires = RowsFixture.hires(prefix, uscc, 300);
    var workbook = BroughtFixture.workbook(List.copyOf(hires.getFirst().keySet()), hires.stream().map(hired ->
        hired.values().stream().map(cell -> "<c t='str'><v>" + cell + "</v></c>").collect(Collectors.joining())).toArray(String[]::new));
    var leases = new Leases(database, time.clock());
    var id = sent(FileType.XLSX, workbook, job -> assertThat(leases.hold(Pace.leaseOf(job), LEASE)).isTrue());
    var killed = new Run(book, files, offers, named, _ -> {
      throw new KilledFixture.Killed();
    }, BATCH, clock);
    assertThatThrownBy(() -> killed.carryOut(book.find(id).orElseThrow())).isInstanceOf(KilledFixture.Killed.class);
    var underWay = clerk.get("/api/sync-jobs/" + id).body();
    assertThat(underWay.path("bytesPrepared").asLong()).isBetween(1L, workbook.length - 1L);
    assertThat(counts(underWay)).containsOnly(0L);
    var done = finished(clerk, id);
    assertThat(counts(done)).containsExactly(300L, 300L, 0L, 0L, 0L, 0L);
    assertThat(List.of(done.path("bytesPrepared").asLong(), done.path("bytesRead").asLong())).containsOnly((long) workbook.length);
  }
}
