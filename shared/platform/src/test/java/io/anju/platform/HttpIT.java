package io.anju.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Registry;
import io.anju.platform.fixture.Tokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Registry
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = io.anju.platform.sample.SampleApplication.class, properties = "spring.config.name=sample")
class HttpIT {

  private static final String PERSON = "abcdefghijklmnopqrstuvwxyz";
  private static final String OTHER = "bbcdefghijklmnopqrstuvwxyz";
  private static final Map<String, String> BODY = Map.of("name", "first", "division", "320508001001", "person", PERSON);

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = Http.at(port, Tokens.official(Role.POLICE_OFFICER, "320508"));
  }

  @Test
  void everything_wrong_with_a_request_is_told_at_once() {
    var answer = officer.send("POST", "/api/samples",
        "{\"division\":\"99\",\"person\":7,\"use\":\"CASTLE\",\"on\":\"2026-02-30\",\"nmae\":\"x\"}", "Accept-Language", "en");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("invalid-request");
    assertThat(answer.body().path("errors").values().stream().map(error -> error.path("field").asString() + " " + error.path("code").asString()))
        .contains("name required", "person wrong-type", "use not-one-of", "on not-a-date", "nmae unknown-field")
        .anyMatch(error -> error.startsWith("division "));
  }

  @Test
  void malformed_json_is_told_with_its_place() {
    var answer = officer.send("POST", "/api/samples", "{\"name\":\n  oops}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("malformed-request");
    assertThat(answer.body().path("detail").asString()).contains("第 2 行");
  }

  @Test
  void a_list_a_wrong_media_type_and_an_oversized_body_are_problems_too() {
    assertThat(officer.send("POST", "/api/samples", "[]").status()).isEqualTo(400);
    assertThat(officer.send("POST", "/api/samples", "x", "Content-Type", "text/plain").status()).isEqualTo(415);
    assertThat(officer.send("POST", "/api/samples", "\"" + "x".repeat(1_100_000) + "\"").problem()).isEqualTo("too-large");
    assertThat(officer.send("DELETE", "/api/samples", null).status()).isEqualTo(405);
    assertThat(officer.get("/api/nothing").status()).isEqualTo(404);
    assertThat(officer.get("/api/divisions/abc").problem()).isEqualTo("invalid-request");
  }

  @Test
  void tokens_missing_expired_or_foreign_are_refused() {
    for (String token : new String[] {null, "rubbish", Tokens.expired(Role.POLICE_OFFICER, "320508"), Tokens.foreign(Role.POLICE_OFFICER, "320508")}) {
      var answer = officer.as(token).post("/api/samples", BODY);
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.problem()).isEqualTo("unauthenticated");
    }
  }

  @Test
  void another_division_neither_reads_nor_writes() {
    String path = officer.post("/api/samples", BODY).header("Location");
    var elsewhere = officer.as(Tokens.official(Role.POLICE_OFFICER, "320506"));
    assertThat(elsewhere.get(path, "Anju-Purpose", "case-work").status()).isEqualTo(403);
    assertThat(elsewhere.put(path, Map.of("name", "mine"), "If-Match", "\"1\"").status()).isEqualTo(403);
    assertThat(elsewhere.post("/api/samples", BODY).status()).isEqualTo(403);
    assertThat(officer.as(Tokens.official(Role.POLICE_OFFICER, "")).get(path, "Anju-Purpose", "case-work").status()).isEqualTo(403);
    assertThat(officer.get(path, "Anju-Purpose", "case-work").body().path("name").asString()).isEqualTo("first");
  }

  @Test
  void a_handler_that_names_no_roles_is_closed() {
    assertThat(officer.get("/api/forgotten").status()).isEqualTo(403);
    assertThat(officer.as(Tokens.official(Role.LABOUR_CLERK, "320508")).post("/api/samples", BODY).status()).isEqualTo(403);
  }

  @Test
  void officials_say_why_they_look_and_residents_need_not() {
    String path = officer.post("/api/samples", BODY).header("Location");
    assertThat(officer.get(path).problem()).isEqualTo("purpose-required");
    assertThat(officer.as(Tokens.person(Role.RESIDENT, PERSON)).get(path).status()).isEqualTo(200);
    assertThat(officer.as(Tokens.person(Role.RESIDENT, OTHER)).get(path).status()).isEqualTo(403);
  }

  @Test
  void a_change_needs_the_newest_version() {
    var made = officer.post("/api/samples", BODY);
    String path = made.header("Location");
    assertThat(made.header("ETag")).isEqualTo("\"1\"");
    assertThat(officer.put(path, Map.of("name", "second")).status()).isEqualTo(428);
    assertThat(officer.put(path, Map.of("name", "second"), "If-Match", "\"1\"").header("ETag")).isEqualTo("\"2\"");
    assertThat(officer.put(path, Map.of("name", "third"), "If-Match", "\"1\"").status()).isEqualTo(412);
  }

  @Test
  void the_same_key_gives_the_same_answer_and_another_body_a_refusal() {
    var first = officer.post("/api/samples", BODY, "Idempotency-Key", "key-1");
    var again = officer.post("/api/samples", BODY, "Idempotency-Key", "key-1");
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(officer.post("/api/samples", Map.of("name", "x"), "Idempotency-Key", "key-1").problem()).isEqualTo("idempotency-mismatch");
    assertThat(officer.post("/api/samples", Map.of("name", "x"), "Idempotency-Key", "key-2").status()).isEqualTo(400);
    assertThat(officer.post("/api/samples", BODY, "Idempotency-Key", "key-2").status()).isEqualTo(201);
  }
}
