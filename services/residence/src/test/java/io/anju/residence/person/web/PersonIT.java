package io.anju.residence.person.web;

import static io.anju.platform.fixture.Eventually.eventually;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.document;
import static io.anju.residence.StationFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithResidenceService
class PersonIT {

  private static final LocalDate BORN = LocalDate.of(1988, 2, 29);

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private Http officer;

  @Autowired
  PersonIT(OtherServicesFixture otherServices) {
    this.otherServices = otherServices;
  }

  @BeforeEach
  void signIn() {
    officer = StationFixture.at(port, otherServices).officer();
  }

  @Test
  void same_document_and_name_return_the_same_masked_person() {
    String number = document(BORN);
    var made = officer.post("/api/persons", person(number, "王小明"));
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("ETag")).isEqualTo("\"1\"");
    assertThat(made.header("Anju-Seen")).isNotBlank();
    assertThat(made.body().path("name").asString()).isEqualTo("王**");
    assertThat(made.body().path("document").path("masked").asString())
        .isEqualTo("44" + "*".repeat(14) + number.substring(16));
    assertThat(made.body().path("document").path("number").isNull()).isTrue();
    assertThat(made.body().path("birthDate").isNull()).isTrue();
    assertThat(made.body().path("domicile").asString()).isEqualTo("440000");
    assertThat(made.raw().body()).doesNotContain(number).doesNotContain("13800001234");
    var again = officer.post("/api/persons", person(" " + number.toLowerCase(), "王小明 "));
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(made.body());
    assertThat(made.header("Location"))
        .isEqualTo("/api/persons/" + made.body().path("personId").asString());
  }

  @Test
  void same_document_with_another_name_is_an_identity_conflict_without_personal_data() {
    String number = document(BORN);
    officer.post("/api/persons", person(number, "王小明"));
    var conflict = officer.post("/api/persons", person(number, "李大伟"), "Accept-Language", "en");
    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.problem()).isEqualTo("identity-conflict");
    assertThat(conflict.body().path("title").asString()).isEqualTo("Identity conflict");
    assertThat(conflict.raw().body()).doesNotContain("王");
  }

  @ParameterizedTest
  @CsvSource({
    "RESIDENT_ID, 449999880730303, 1988-07-30, MALE",
        "HMT_RESIDENCE_PERMIT, 81000019980902013X, 1998-09-02, MALE",
    "FOREIGN_PERMANENT_RESIDENT, 932682198501010017, 1985-01-01, MALE",
        "PASSPORT, USA:123456789, , UNKNOWN"
  })
  void every_document_type_is_registered_with_sex_and_birth_date(
      String type, String number, String born, String sex) {
    var answer =
        officer.post(
            "/api/persons",
            Map.of("document", Map.of("type", type, "number", number), "name", "Zhang Wei"));
    assertThat(answer.status()).isIn(200, 201);
    assertThat(answer.body().path("sex").asString()).isEqualTo(sex);
    assertThat(answer.body().path("birthDate").isNull()).isTrue();
    var unmasked =
        officer.get(
            "/api/persons/" + answer.body().path("personId").asString() + "?unmask=document",
            PURPOSE);
    assertThat(unmasked.body().path("birthDate").asString(null)).isEqualTo(born);
  }

  @Test
  void invalid_person_is_rejected_with_all_validation_errors() {
    var answer =
        officer.send(
            "POST",
            "/api/persons",
            """
            {"document": {"type": "RESIDENT_ID", "number": "36042619910102009X"}, "name": "1", \
            "phone": "12", "domicile": "99", "extra": 1}\
            """);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(
            answer.body().path("errors").values().stream()
                .map(error -> error.path("field").asString())
                .distinct())
        .contains("document.number", "name", "phone", "domicile", "extra");
    var contradicted =
        officer.post(
            "/api/persons",
            Map.of(
                "document",
                Map.of("type", "RESIDENT_ID", "number", document(BORN)),
                "name",
                "王小明",
                "birthDate",
                "1990-01-01"));
    assertThat(contradicted.body().path("errors").get(0).path("code").asString())
        .isEqualTo("contradicts-document");
    assertThat(officer.post("/api/persons", "[]").status()).isEqualTo(400);
    assertThat(officer.send("POST", "/api/persons", null).body().path("errors").size())
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void another_division_reads_the_person_only_after_the_document_was_presented_there() {
    String number = document(BORN);
    String path = officer.post("/api/persons", person(number, "王小明")).header("Location");
    var elsewhere = officer.as(Tokens.official(Role.POLICE_OFFICER, "320506"));
    assertThat(elsewhere.get(path, PURPOSE).status()).isEqualTo(403);
    assertThat(elsewhere.post("/api/persons", person(number, "李大伟")).status()).isEqualTo(409);
    assertThat(elsewhere.get(path, PURPOSE).status()).isEqualTo(403);
    var presented = elsewhere.post("/api/persons", person(number, "王小明"));
    assertThat(presented.status()).isEqualTo(200);
    assertThat(presented.body().path("version").asLong()).isEqualTo(2);
    assertThat(elsewhere.get(path, PURPOSE).status()).isEqualTo(200);
    assertThat(officer.get(path, PURPOSE).status()).isEqualTo(200);
  }

  @Test
  void purpose_is_required_and_only_police_may_unmask() {
    String number = document(BORN);
    String path = officer.post("/api/persons", person(number, "王小明")).header("Location");
    assertThat(officer.get(path).problem()).isEqualTo("purpose-required");
    var shown = officer.get(path + "?unmask=name,document,phone", PURPOSE).body();
    assertThat(shown.path("name").asString()).isEqualTo("王小明");
    assertThat(shown.path("document").path("number").asString()).isEqualTo(number);
    assertThat(shown.path("phone").asString()).isEqualTo("13800001234");
    var grid = officer.as(Tokens.official(Role.GRID_WORKER, "320508"));
    assertThat(grid.get(path, PURPOSE).status()).isEqualTo(200);
    assertThat(grid.get(path + "?unmask=name", PURPOSE).status()).isEqualTo(403);
    assertThat(officer.as(Tokens.official(Role.LABOUR_CLERK, "320508")).get(path, PURPOSE).status())
        .isEqualTo(403);
    assertThat(officer.as(null).get(path).status()).isEqualTo(401);
    assertThat(officer.get("/api/persons/" + "a".repeat(26), PURPOSE).status()).isEqualTo(404);
  }

  @Test
  void resident_reads_only_their_own_record() {
    String mine =
        officer
            .post("/api/persons", person(document(BORN), "王小明"))
            .body()
            .path("personId")
            .asString();
    String others =
        officer
            .post("/api/persons", person(document(BORN), "李大伟"))
            .body()
            .path("personId")
            .asString();
    var resident = officer.as(Tokens.person(Role.RESIDENT, mine));
    assertThat(resident.get("/api/persons/" + mine + "?unmask=name").body().path("name").asString())
        .isEqualTo("王小明");
    assertThat(resident.get("/api/persons/" + others).status()).isEqualTo(403);
  }

  @Test
  void concurrent_registrations_create_one_person() throws Exception {
    var body = person(document(BORN), "王小明");
    try (var stations = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          stations.invokeAll(
              IntStream.range(0, 16)
                  .<java.util.concurrent.Callable<Http.Response>>mapToObj(i ->
                      () ->
                          officer
                              .as(Tokens.official(Role.POLICE_OFFICER, "3205" + (10 + i)))
                              .post("/api/persons", body))
                  .toList());
      var statuses = new java.util.ArrayList<Integer>();
      for (var answer : answers) {
        statuses.add(answer.get().status());
      }
      assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
      assertThat(statuses.stream().filter(status -> status == 200)).hasSize(15);
    }
  }

  @Test
  void repeated_idempotency_key_returns_the_stored_response_or_a_mismatch() {
    var body = person(document(BORN), "王小明");
    var first = officer.post("/api/persons", body, "Idempotency-Key", "p-1" + port);
    var again = officer.post("/api/persons", body, "Idempotency-Key", "p-1" + port);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(
            officer
                .post(
                    "/api/persons", person(document(BORN), "王小明"), "Idempotency-Key", "p-1" + port)
                .problem())
        .isEqualTo("idempotency-mismatch");
  }

  @Test
  void openapi_document_lists_paths_and_parameters() {
    var description = officer.get("/v3/api-docs").body();
    assertThat(description.path("openapi").asString()).startsWith("3.1");
    assertThat(description.path("paths").propertyNames())
        .contains(
            "/api/persons",
            "/api/persons/{personId}/residences",
            "/api/persons/{personId}/eligibility",
            "/api/permits/{permitId}/endorsements",
            "/api/persons/{personId}/entitlements",
            "/api/verify");
    var register = description.path("paths").path("/api/persons").path("post");
    assertThat(register.path("parameters").size()).isZero();
    assertThat(register.path("requestBody").path("content").toString()).contains("PersonRequest");
    var parameters =
        description.path("paths").values().stream()
            .flatMap(path -> path.values().stream())
            .flatMap(operation -> operation.path("parameters").values().stream())
            .map(parameter ->
                parameter.path("in").asString() + " " + parameter.path("name").asString())
            .distinct();
    assertThat(parameters)
        .contains("header If-Match", "header Anju-Seen", "query unmask", "path permitId")
        .doesNotContain(
            "query form",
            "query body",
            "query expected",
            "query seen",
            "query unmasking",
            "query page");
  }

  @Test
  void published_fact_contains_no_clear_text_personal_data() {
    String number = document(BORN);
    String id =
        officer.post("/api/persons", person(number, "王小明")).body().path("personId").asString();
    var published =
        eventually(
            () ->
                Topic.all("residence.person").stream()
                    .filter(record -> record.key().equals(id))
                    .toList(),
            found -> !found.isEmpty());
    assertThat(new String(published.getFirst().value(), StandardCharsets.UTF_8))
        .contains("\"documentMasked\"", "ciphertext")
        .doesNotContain(number)
        .doesNotContain("王小明")
        .doesNotContain("13800001234");
  }
}
