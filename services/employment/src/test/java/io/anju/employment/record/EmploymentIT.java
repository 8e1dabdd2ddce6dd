package io.anju.employment.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.employment.EmploymentApplication;
import io.anju.employment.FactsFixture;
import io.anju.employment.MadeUpFixture;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ReadYourWritesToken;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = EmploymentApplication.class,
    properties = "spring.config.name=employment")
class EmploymentIT {

  private static final String[] CASE_WORK = {"Anju-Purpose", "case-work"};

  @LocalServerPort private int port;
  private String uscc;
  private Http clerk;

  @BeforeEach
  void registerEnterprise() {
    clerk = Http.at(port, Tokens.official(Role.LABOUR_CLERK, "440305"));
    uscc = MadeUpFixture.uscc();
    clerk.put("/api/enterprises/" + uscc, Map.of("name", "海纳电子"));
  }

  @Test
  void hire_is_recorded_readable_and_published() {
    var made = clerk.post("/api/employments", hire(Map.of("occupation", "4-02-05-01")));
    assertThat(made.status()).isEqualTo(201);
    String id = made.body().path("recordId").asString();
    assertThat(made.header("Location")).isEqualTo("/api/employments/" + id);
    assertThat(made.body().path("personId").asString()).hasSize(26);
    assertThat(ReadYourWritesToken.parse(made.header(ReadYourWritesToken.HEADER)))
        .containsExactly(
            new ReadYourWritesToken(
                "employment.record", id, 1, Optional.of(made.body().path("personId").asString())));
    assertThat(made.body().path("enterpriseName").asString()).isEqualTo("海纳电子");
    assertThat(made.body().path("status").asString()).isEqualTo("RUNNING");
    assertThat(made.body().toString()).doesNotContain("449999");
    assertThat(clerk.get("/api/employments/" + id, CASE_WORK).body()).isEqualTo(made.body());
    var fact = FactsFixture.awaitFact("employment.record", id, found -> true);
    assertThat(fact.path("personId")).isEqualTo(made.body().path("personId"));
    assertThat(fact.path("occupation").asString()).isEqualTo("4020501");
    assertThat(fact.path("version").asLong()).isEqualTo(1);
  }

  @Test
  void repeated_hire_returns_the_same_record_and_a_differing_one_conflicts() {
    var hire = hire(Map.of("recordId", "SZ-" + uscc));
    var made = clerk.post("/api/employments", hire);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.body().path("recordId").asString()).isEqualTo("SZ-" + uscc);
    var again = clerk.post("/api/employments", hire);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(made.body());
    var unnumbered = new HashMap<>(hire);
    unnumbered.remove("recordId");
    assertThat(clerk.post("/api/employments", unnumbered).body()).isEqualTo(made.body());
    hire.put("contract", "PART_TIME");
    hire.put("from", "2026-04-01");
    var other = clerk.post("/api/employments", hire);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.problem()).isEqualTo("employment-differs");
    assertThat(errors(other))
        .containsExactly("contract differs-from-registered", "from differs-from-registered");
  }

  @Test
  void same_idempotency_key_returns_the_same_response() {
    var hire = hire(Map.of());
    var first = clerk.post("/api/employments", hire, "Idempotency-Key", uscc);
    var again = clerk.post("/api/employments", hire, "Idempotency-Key", uscc);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(clerk.post("/api/employments", hire(Map.of()), "Idempotency-Key", uscc).problem())
        .isEqualTo("idempotency-mismatch");
  }

  @Test
  void end_requires_the_current_version_and_is_final() {
    var made = clerk.post("/api/employments", hire(Map.of("until", "2036-12-31")));
    String end = made.header("Location") + "/end";
    assertThat(clerk.post(end, Map.of("on", "2026-06-30")).problem()).isEqualTo("version-required");
    assertThat(clerk.post(end, Map.of("on", "2026-06-30"), "If-Match", "\"7\"").problem())
        .isEqualTo("stale-version");
    var ended = clerk.post(end, Map.of("on", "2026-06-30"), "If-Match", "\"1\"");
    assertThat(ended.status()).isEqualTo(200);
    assertThat(ended.body().path("status").asString()).isEqualTo("ENDED");
    assertThat(ended.body().path("until").asString()).isEqualTo("2026-06-30");
    assertThat(ended.header("ETag")).isEqualTo("\"2\"");
    assertThat(clerk.post(end, Map.of("on", "2026-06-30"), "If-Match", "\"1\"").body())
        .isEqualTo(ended.body());
    assertThat(clerk.post(end, Map.of("on", "2026-07-31"), "If-Match", "\"2\"").problem())
        .isEqualTo("employment-ended");
    var fact =
        FactsFixture.awaitFact(
            "employment.record",
            made.body().path("recordId").asString(),
            found -> found.path("version").asLong() == 2);
    assertThat(fact.path("until").asString()).isEqualTo("2026-06-30");
  }

  @Test
  void all_rule_violations_are_returned_together() {
    var hire =
        hire(Map.of("uscc", MadeUpFixture.uscc(), "from", "1920-01-01", "until", "1919-01-01"));
    var response = clerk.post("/api/employments", hire);
    assertThat(response.status()).isEqualTo(422);
    assertThat(errors(response))
        .containsExactlyInAnyOrder(
            "uscc enterprise-unknown", "from too-long-ago", "until until-before-from");
    String end = clerk.post("/api/employments", hire(Map.of())).header("Location") + "/end";
    var future = clerk.post(end, Map.of("on", "2120-01-01"), "If-Match", "*");
    assertThat(future.status()).isEqualTo(422);
    assertThat(errors(future)).containsExactly("on not-in-the-future");
  }

  @Test
  void all_validation_errors_of_a_request_are_returned_together() {
    var response =
        clerk.post(
            "/api/employments",
            Map.of(
                "document",
                Map.of("type", "RESIDENT_ID", "number", "36042619910102009X"),
                "personId",
                "short",
                "recordId",
                "a/b",
                "uscc",
                "91",
                "contract",
                "SLAVERY",
                "from",
                "2026-02-30",
                "salary",
                1));
    assertThat(response.status()).isEqualTo(400);
    assertThat(errors(response))
        .contains(
            "recordId record-id-malformed",
            "contract not-one-of",
            "from not-a-date",
            "salary field-unknown")
        .anyMatch(error -> error.startsWith("document.number "))
        .anyMatch(error -> error.startsWith("personId "))
        .anyMatch(error -> error.startsWith("uscc "));
    assertThat(errors(clerk.post("/api/employments", Map.of())))
        .containsExactlyInAnyOrder(
            "document required", "uscc required", "contract required", "from required");
    var both = hire(Map.of("personId", "abcdefghijklmnopqrstuvwxyz"));
    assertThat(errors(clerk.post("/api/employments", both)))
        .containsExactly("personId either-document-or-person");
    assertThat(clerk.send("POST", "/api/employments", "{\"uscc\":").problem())
        .isEqualTo("malformed-request");
    assertThat(clerk.get("/api/employments/a%20b", CASE_WORK).status()).isEqualTo(400);
    assertThat(clerk.get("/api/employments/nobody", CASE_WORK).status()).isEqualTo(404);
  }

  @Test
  void clerk_files_only_for_enterprises_of_the_own_bureau() {
    var elsewhere = clerk.as(Tokens.official(Role.LABOUR_CLERK, "440304"));
    assertThat(elsewhere.post("/api/employments", hire(Map.of())).status()).isEqualTo(403);
    var city = clerk.as(Tokens.official(Role.LABOUR_CLERK, "4403"));
    assertThat(city.post("/api/employments", hire(Map.of())).status()).isEqualTo(201);
  }

  @Test
  void other_division_may_neither_read_nor_write() {
    var hire = hire(Map.of());
    String path = clerk.post("/api/employments", hire).header("Location");
    var elsewhere = clerk.as(Tokens.official(Role.LABOUR_CLERK, "440304"));
    assertThat(elsewhere.get(path, CASE_WORK).status()).isEqualTo(403);
    assertThat(elsewhere.post("/api/employments", hire).status()).isEqualTo(403);
    assertThat(elsewhere.post(path + "/end", Map.of("on", "2026-06-30"), "If-Match", "*").status())
        .isEqualTo(403);
    assertThat(
            elsewhere.get("/api/employments?uscc=" + uscc, CASE_WORK).body().path("items").size())
        .isZero();
    assertThat(
            clerk.as(Tokens.official(Role.POLICE_OFFICER, "440304")).get(path, CASE_WORK).status())
        .isEqualTo(403);
    var police = clerk.as(Tokens.official(Role.POLICE_OFFICER, "4403"));
    assertThat(police.get(path).problem()).isEqualTo("purpose-required");
    assertThat(police.get(path, CASE_WORK).status()).isEqualTo(200);
    assertThat(police.post("/api/employments", hire).status()).isEqualTo(403);
    assertThat(
            clerk
                .as(Tokens.expired(Role.LABOUR_CLERK, "440305"))
                .post("/api/employments", hire)
                .status())
        .isEqualTo(401);
  }

  @Test
  void employer_files_and_reads_only_its_own_records() {
    var own = clerk.as(Tokens.organisation(Role.EMPLOYER, uscc));
    var hire = hire(Map.of());
    var made = own.post("/api/employments", hire);
    String path = made.header("Location");
    assertThat(made.status()).isEqualTo(201);
    assertThat(own.get(path).status()).isEqualTo(200);
    assertThat(clerk.get(path, CASE_WORK).status()).isEqualTo(200);
    var other = clerk.as(Tokens.organisation(Role.EMPLOYER, MadeUpFixture.uscc()));
    assertThat(other.get(path).status()).isEqualTo(403);
    assertThat(other.get("/api/employments?uscc=" + uscc).status()).isEqualTo(403);
    assertThat(other.post("/api/employments", hire).status()).isEqualTo(403);
    assertThat(other.post("/api/employments", hire(Map.of())).status()).isEqualTo(403);
    assertThat(other.post(path + "/end", Map.of("on", "2026-06-30"), "If-Match", "*").status())
        .isEqualTo(403);
    assertThat(own.post(path + "/end", Map.of("on", "2026-06-30"), "If-Match", "*").status())
        .isEqualTo(200);
  }

  @Test
  void resident_reads_only_their_own_records() {
    var made = clerk.post("/api/employments", hire(Map.of()));
    String me = made.body().path("personId").asString();
    var resident = clerk.as(Tokens.person(Role.RESIDENT, me));
    assertThat(resident.get(made.header("Location")).status()).isEqualTo(200);
    assertThat(resident.get("/api/employments?person=" + me).body().path("items").get(0))
        .isEqualTo(made.body());
    var other = clerk.as(Tokens.person(Role.RESIDENT, "abcdefghijklmnopqrstuvwxyz"));
    assertThat(other.get(made.header("Location")).status()).isEqualTo(403);
    assertThat(other.get("/api/employments?person=" + me).status()).isEqualTo(403);
    assertThat(resident.get("/api/employments").status()).isEqualTo(400);
    assertThat(resident.get("/api/employments?person=x").status()).isEqualTo(400);
  }

  @Test
  void records_of_an_enterprise_are_paged_without_gap_or_repetition() {
    List<String> made = List.of(file(), file(), file(), file(), file());
    var first = clerk.get("/api/employments?limit=3&uscc=" + uscc, CASE_WORK).body();
    var second =
        clerk
            .get(
                "/api/employments?limit=3&uscc=" + uscc + "&after=" + first.path("next").asString(),
                CASE_WORK)
            .body();
    assertThat(first.path("items").size()).isEqualTo(3);
    assertThat(second.path("next").isNull()).isTrue();
    assertThat(
            java.util.stream.Stream.of(first, second)
                .flatMap(page -> page.path("items").values().stream())
                .map(item -> item.path("recordId").asString()))
        .containsExactlyInAnyOrderElementsOf(made);
  }

  private String file() {
    return clerk.post("/api/employments", hire(Map.of())).body().path("recordId").asString();
  }

  private Map<String, Object> hire(Map<String, String> more) {
    var hire =
        new HashMap<String, Object>(
            Map.of(
                "document",
                MadeUpFixture.document(),
                "uscc",
                uscc,
                "contract",
                "FIXED_TERM",
                "from",
                "2026-03-01"));
    hire.putAll(more);
    return hire;
  }

  private static List<String> errors(Http.Response response) {
    return response.body().path("errors").values().stream()
        .map(error -> error.path("field").asString() + " " + error.path("code").asString())
        .toList();
  }
}
