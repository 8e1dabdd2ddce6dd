package io.anju.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = io.anju.platform.sample.SampleApplication.class,
    properties = "spring.config.name=sample")
class HttpIT {

  private static final String PERSON = "abcdefghijklmnopqrstuvwxyz";
  private static final String OTHER = "bbcdefghijklmnopqrstuvwxyz";
  private static final Map<String, String> BODY =
      Map.of("name", "first", "division", "320508001001", "person", PERSON);

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = Http.at(port, Tokens.official(Role.POLICE_OFFICER, "320508"));
  }

  @Test
  void invalid_request_returns_all_field_errors_together() {
    var response =
        officer.send(
            "POST",
            "/api/samples",
            "{\"division\":\"99\",\"person\":7,\"use\":\"CASTLE\",\"on\":\"2026-02-30\",\"nmae\":\"x\"}",
            "Accept-Language",
            "en");
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.problem()).isEqualTo("invalid-request");
    assertThat(
            response.body().path("errors").values().stream()
                .map(error -> error.path("field").asString() + " " + error.path("code").asString()))
        .contains(
            "name required",
            "person wrong-type",
            "use not-one-of",
            "on not-a-date",
            "nmae field-unknown")
        .anyMatch(error -> error.startsWith("division "));
  }

  @Test
  void malformed_json_is_reported_with_line_and_column() {
    var response = officer.send("POST", "/api/samples", "{\"name\":\n  oops}");
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.problem()).isEqualTo("malformed-request");
    assertThat(response.body().path("detail").asString()).contains("第 2 行");
  }

  @Test
  void list_wrong_media_type_oversized_body_and_unknown_path_return_problem_documents() {
    assertThat(officer.send("POST", "/api/samples", "[]").status()).isEqualTo(400);
    assertThat(officer.send("POST", "/api/samples", "x", "Content-Type", "text/plain").status())
        .isEqualTo(415);
    assertThat(officer.send("POST", "/api/samples", "\"" + "x".repeat(1_100_000) + "\"").problem())
        .isEqualTo("too-large");
    assertThat(officer.send("DELETE", "/api/samples", null).status()).isEqualTo(405);
    assertThat(officer.get("/api/nothing").status()).isEqualTo(404);
    assertThat(officer.get("/api/divisions/abc").problem()).isEqualTo("invalid-request");
  }

  @Test
  void missing_expired_or_foreign_token_is_unauthenticated() {
    for (String token :
        new String[] {
          null,
          "rubbish",
          Tokens.expired(Role.POLICE_OFFICER, "320508"),
          Tokens.foreign(Role.POLICE_OFFICER, "320508")
        }) {
      var response = officer.as(token).post("/api/samples", BODY);
      assertThat(response.status()).isEqualTo(401);
      assertThat(response.problem()).isEqualTo("unauthenticated");
    }
  }

  @Test
  void official_of_another_division_is_forbidden_to_read_and_write() {
    String path = officer.post("/api/samples", BODY).header("Location");
    var elsewhere = officer.as(Tokens.official(Role.POLICE_OFFICER, "320506"));
    assertThat(elsewhere.get(path, "Anju-Purpose", "case-work").status()).isEqualTo(403);
    assertThat(elsewhere.put(path, Map.of("name", "mine"), "If-Match", "\"1\"").status())
        .isEqualTo(403);
    assertThat(elsewhere.post("/api/samples", BODY).status()).isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.official(Role.POLICE_OFFICER, ""))
                .get(path, "Anju-Purpose", "case-work")
                .status())
        .isEqualTo(403);
    assertThat(officer.get(path, "Anju-Purpose", "case-work").body().path("name").asString())
        .isEqualTo("first");
  }

  @Test
  void handler_without_allowed_roles_is_forbidden() {
    assertThat(officer.get("/api/forgotten").status()).isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.official(Role.LABOUR_CLERK, "320508"))
                .post("/api/samples", BODY)
                .status())
        .isEqualTo(403);
  }

  @Test
  void officials_need_a_purpose_and_residents_do_not() {
    String path = officer.post("/api/samples", BODY).header("Location");
    assertThat(officer.get(path).problem()).isEqualTo("purpose-required");
    assertThat(officer.as(Tokens.person(Role.RESIDENT, PERSON)).get(path).status()).isEqualTo(200);
    assertThat(officer.as(Tokens.person(Role.RESIDENT, OTHER)).get(path).status()).isEqualTo(403);
  }

  @Test
  void change_with_missing_or_stale_version_is_refused() {
    var created = officer.post("/api/samples", BODY);
    String path = created.header("Location");
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
    assertThat(officer.put(path, Map.of("name", "second")).status()).isEqualTo(428);
    assertThat(officer.put(path, Map.of("name", "second"), "If-Match", "\"1\"").header("ETag"))
        .isEqualTo("\"2\"");
    assertThat(officer.put(path, Map.of("name", "third"), "If-Match", "\"1\"").status())
        .isEqualTo(412);
  }

  @Test
  void same_idempotency_key_replays_the_response_and_another_body_is_a_mismatch() {
    var first = officer.post("/api/samples", BODY, "Idempotency-Key", "key-1");
    var again = officer.post("/api/samples", BODY, "Idempotency-Key", "key-1");
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(
            officer.post("/api/samples", Map.of("name", "x"), "Idempotency-Key", "key-1").problem())
        .isEqualTo("idempotency-mismatch");
    assertThat(
            officer.post("/api/samples", Map.of("name", "x"), "Idempotency-Key", "key-2").status())
        .isEqualTo(400);
    assertThat(officer.post("/api/samples", BODY, "Idempotency-Key", "key-2").status())
        .isEqualTo(201);
  }
}
