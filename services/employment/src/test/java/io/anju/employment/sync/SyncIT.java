package io.anju.employment.sync;

import static io.anju.employment.sync.UploadFixture.counts;
import static io.anju.employment.sync.UploadFixture.finished;
import static io.anju.employment.sync.UploadFixture.id;
import static io.anju.employment.sync.UploadFixture.send;
import static io.anju.employment.sync.UploadFixture.sync;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.employment.EmploymentApplication;
import io.anju.employment.FactsFixture;
import io.anju.employment.MadeUpFixture;
import io.anju.employment.record.Employment;
import io.anju.employment.record.mongo.EmploymentDocument;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.store.MongoAggregates;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = EmploymentApplication.class,
    properties = {
      "spring.config.name=employment",
      "anju.imports.batch=20",
      "anju.imports.lease=2s"
    })
class SyncIT {

  @LocalServerPort private int port;
  @Autowired private MongoAggregates<Employment, EmploymentDocument> records;
  private final String uscc = MadeUpFixture.uscc();
  private final String prefix = uscc.substring(10) + "-";
  private Http clerk;

  @BeforeEach
  void signIn() {
    clerk = Http.at(port, Tokens.official(Role.LABOUR_CLERK, "440305"));
  }

  @Test
  void file_is_imported_its_rejects_are_downloaded_corrected_and_repeated_import_changes_nothing() {
    var rows = new ArrayList<>(RowsFixture.hires(prefix, uscc, 45));
    var right = rows.get(30);
    rows.set(30, RowsFixture.with(right, "documentNumber", "4.40306E+17"));
    rows.set(40, RowsFixture.with(rows.get(40), "enterpriseName", "=cmd"));
    rows.set(41, RowsFixture.with(RowsFixture.with(rows.get(41), "contract", "=1+1"), "name", ""));
    var job = sync(clerk, "kind=employment", RowsFixture.csv(rows));
    assertThat(job.path("state").asString()).isEqualTo("DONE");
    assertThat(counts(job)).containsExactly(45L, 43L, 0L, 0L, 2L, 0L);
    assertThat(job.path("bytesRead").asLong()).isEqualTo(job.path("totalBytes").asLong());
    FactsFixture.awaitFact(
        "employment.record", prefix + 44, fact -> fact.path("uscc").asString().equals(uscc));
    var rejects =
        clerk
            .get(
                "/api/sync-jobs/" + job.path("jobId").asString() + "/rejects",
                "Accept-Language",
                "en")
            .raw()
            .body();
    var lines = rejects.lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("line,column,code,message,recordId,documentType");
    assertThat(lines.get(1))
        .startsWith("32,documentNumber,rounded-by-spreadsheet,A spreadsheet has rounded")
        .contains(prefix + 30);
    assertThat(rejects).contains(",'=1+1,").doesNotContain(",=1+1,");
    var corrected =
        (lines.get(0) + "\n" + lines.get(1) + "\n")
            .replace("4.40306E+17", right.get("documentNumber"));
    assertThat(counts(sync(clerk, "kind=employment", corrected)))
        .containsExactly(1L, 1L, 0L, 0L, 0L, 0L);
    assertThat(counts(sync(clerk, "kind=employment", RowsFixture.csv(rows))))
        .containsExactly(45L, 0L, 43L, 0L, 2L, 0L);
    assertThat(
            clerk
                .get("/api/employments/" + prefix + "0", "Anju-Purpose", "supervision")
                .header("ETag"))
        .isEqualTo("\"1\"");
  }

  @Test
  void upload_by_ranges_resumes_at_the_last_byte() {
    var file =
        RowsFixture.csv(RowsFixture.hires(prefix, uscc, 30))
            .replace("海纳电子", "Haina")
            .replace("欧阳测试", "Ou Yang");
    int half = file.length() / 2;
    var range = "bytes %d-%d/" + file.length();
    var job =
        id(
            send(
                clerk,
                "kind=employment&mode=delta",
                file.substring(0, half),
                "Content-Range",
                range.formatted(0, half - 1)));
    var path = "/api/sync-jobs/" + job;
    assertThat(clerk.get(path).body().path("state").asString()).isEqualTo("UPLOADING");
    assertThat(clerk.get(path).body().path("bytes").asLong()).isEqualTo(half);
    var rest = file.substring(half);
    var octets = "application/octet-stream";
    var gap =
        clerk.send(
            "PUT",
            path + "/content",
            rest.substring(1),
            "Content-Type",
            octets,
            "Content-Range",
            range.formatted(half + 1, file.length() - 1));
    assertThat(gap.problem()).isEqualTo("content-range-gap");
    var other =
        clerk.send(
            "PUT",
            path + "/content",
            rest,
            "Content-Type",
            octets,
            "Content-Range",
            "bytes 5-9/12");
    assertThat(other.problem()).isEqualTo("content-range-mismatch");
    assertThat(
            clerk
                .send(
                    "PUT", path + "/content", rest, "Content-Type", octets, "Content-Range", "half")
                .status())
        .isEqualTo(400);
    id(
        clerk.send(
            "PUT",
            path + "/content",
            rest,
            "Content-Type",
            octets,
            "Content-Range",
            range.formatted(half, file.length() - 1)));
    assertThat(counts(finished(clerk, job))).containsExactly(30L, 30L, 0L, 0L, 0L, 0L);
    assertThat(
            clerk
                .send(
                    "PUT",
                    path + "/content",
                    rest,
                    "Content-Type",
                    octets,
                    "Content-Range",
                    range.formatted(half, file.length() - 1))
                .problem())
        .isEqualTo("upload-not-open");
  }

  @Test
  void full_file_ends_missing_records_and_requires_confirmation_above_the_limit() {
    var bureau = clerk.as(Tokens.official(Role.LABOUR_CLERK, "440307"));
    var rows = RowsFixture.hires(prefix, uscc, 40);
    assertThat(counts(sync(bureau, "kind=employment&mode=full", RowsFixture.csv(rows))))
        .containsExactly(40L, 40L, 0L, 0L, 0L, 0L);
    var here =
        bureau.post(
            "/api/employments",
            Map.of(
                "document",
                MadeUpFixture.document(),
                "uscc",
                registered(bureau),
                "contract",
                "PROJECT",
                "from",
                "2026-01-01"));
    assertThat(here.status()).as(here.raw().body()).isEqualTo(201);
    var asked = sync(bureau, "kind=employment&mode=full", RowsFixture.csv(rows.subList(0, 30)));
    assertThat(asked.path("state").asString()).isEqualTo("FAILED");
    assertThat(asked.path("reasons").get(0).path("code").asString())
        .isEqualTo("too-many-would-end");
    assertThat(asked.path("reasons").get(0).path("message").asString()).contains("10");
    var path = "/api/sync-jobs/" + asked.path("jobId").asString();
    assertThat(bureau.post(path + "/confirmation", "{}").status()).isEqualTo(200);
    assertThat(counts(finished(bureau, asked.path("jobId").asString())))
        .containsExactly(30L, 0L, 30L, 0L, 0L, 10L);
    assertThat(CurrentCaller.asSystem(() -> records.require(prefix + 35)).state())
        .isInstanceOf(Employment.Ended.class);
    var filedHere =
        bureau.get(
            "/api/employments/" + here.body().path("recordId").asString(),
            "Anju-Purpose",
            "supervision");
    assertThat(filedHere.body().path("until").isNull()).isTrue();
    assertThat(bureau.post(path + "/confirmation", "{}").problem())
        .isEqualTo("no-confirmation-pending");
    var few = sync(bureau, "kind=employment&mode=full", RowsFixture.csv(rows.subList(0, 29)));
    assertThat(few.path("ended").asLong()).isEqualTo(1);
    assertThat(send(bureau, "kind=insurance&mode=full", "x").problem())
        .isEqualTo("full-import-not-supported");
  }

  private String registered(Http bureau) {
    assertThat(bureau.put("/api/enterprises/" + uscc, Map.of("name", "海纳电子")).status())
        .isEqualTo(201);
    return uscc;
  }

  @Test
  void enterprise_and_insurance_files_are_imported_and_repeated_import_changes_nothing() {
    var enterprise =
        "uscc,name,address,industry,updatedAt\n" + uscc + ",海纳电子,华强北路 1 号,C39,2026-03-01\n";
    assertThat(counts(sync(clerk, "kind=enterprise", enterprise)))
        .containsExactly(1L, 1L, 0L, 0L, 0L, 0L);
    assertThat(counts(sync(clerk, "kind=enterprise", enterprise)))
        .containsExactly(1L, 0L, 1L, 0L, 0L, 0L);
    var number = MadeUpFixture.document().get("number");
    var paid = "RESIDENT_ID," + number + "," + uscc + ",";
    var insurance =
        "documentType,documentNumber,uscc,month,kinds,updatedAt\n"
            + paid
            + "2026-01,PENSION|MEDICAL,2026-02-05\n"
            + paid
            + "2026-02,PENSION,2026-03-05\n"
            + paid
            + "202601,,2026-01-20\n"
            + paid
            + "2026-13,SAVINGS,2026-03-05\n"
            + "RESIDENT_ID,"
            + number
            + ","
            + MadeUpFixture.uscc()
            + ",2026-01,PENSION,2026-02-05\n";
    assertThat(counts(sync(clerk, "kind=insurance", insurance)))
        .containsExactly(5L, 2L, 0L, 1L, 2L, 0L);
    assertThat(counts(sync(clerk, "kind=insurance", insurance)))
        .containsExactly(5L, 0L, 2L, 1L, 2L, 0L);
    var elsewhere = clerk.as(Tokens.official(Role.LABOUR_CLERK, "440304"));
    var foreign = insurance.lines().limit(2).collect(Collectors.joining("\n"));
    var refused = sync(elsewhere, "kind=insurance", foreign);
    assertThat(refused.path("rejected").asLong()).isEqualTo(1);
    assertThat(
            elsewhere
                .get("/api/sync-jobs/" + refused.path("jobId").asString() + "/rejects")
                .raw()
                .body())
        .contains("kept-by-another-division");
  }

  @Test
  void unreadable_file_fails_with_all_reasons_and_is_hidden_from_other_divisions() {
    var failed = sync(clerk, "kind=employment", "uscc,salary\nA,1\n");
    assertThat(failed.path("state").asString()).isEqualTo("FAILED");
    assertThat(
            failed.path("reasons").values().stream()
                .map(reason ->
                    reason.path("field").asString() + " " + reason.path("code").asString()))
        .contains("recordId required", "updatedAt required", "salary field-unknown");
    var path = "/api/sync-jobs/" + failed.path("jobId").asString();
    assertThat(clerk.as(Tokens.official(Role.LABOUR_CLERK, "440304")).get(path).status())
        .isEqualTo(403);
    assertThat(clerk.as(Tokens.official(Role.POLICE_OFFICER, "440305")).get(path).status())
        .isEqualTo(403);
    var colleague = clerk.as(Tokens.officialNamed("colleague", Role.LABOUR_CLERK, "440305"));
    assertThat(colleague.get(path).status()).isEqualTo(200);
    assertThat(colleague.get(path + "/rejects").status()).isEqualTo(403);
    assertThat(clerk.post(path + "/cancellation", "{}").body().path("state").asString())
        .isEqualTo("CANCELLED");
    var wrong = send(clerk, "kind=people&mode=some", "x", "Content-Range", "half");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(
            wrong.body().path("errors").values().stream()
                .map(error -> error.path("field").asString()))
        .containsExactlyInAnyOrder("kind", "mode", "Content-Range");
    assertThat(send(clerk, "kind=employment", "x", "Content-Type", "application/zip").status())
        .isEqualTo(415);
  }

  @Test
  void same_idempotency_key_returns_the_same_job_and_cancelled_job_keeps_its_progress() {
    var part = RowsFixture.csv(RowsFixture.hires(prefix, uscc, 5));
    var headers =
        new String[] {"Content-Range", "bytes 0-99/100000", "Idempotency-Key", "sync-" + uscc};
    var first = id(send(clerk, "kind=employment", part.substring(0, 80), headers));
    assertThat(id(send(clerk, "kind=employment", part.substring(0, 80), headers))).isEqualTo(first);
    var cancelled = clerk.post("/api/sync-jobs/" + first + "/cancellation", "{}");
    assertThat(cancelled.body().path("state").asString()).isEqualTo("CANCELLED");
    assertThat(cancelled.body().path("rows").asLong()).isZero();
  }
}
