package io.anju.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.fuzz.ApiFuzz;
import io.anju.platform.sample.SampleApplication;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = SampleApplication.class,
    properties = "spring.config.name=sample")
class RequestErrorsIT {

  private static final String PERSON = "abcdefghijklmnopqrstuvwxyz";
  private static final String BODY =
      "{\"name\":\"first\",\"division\":\"320508001001\",\"person\":\"" + PERSON + "\"}";

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = Http.at(port, Tokens.official(Role.POLICE_OFFICER, "320508"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "[0.4e00669999999999999999] | 400 | malformed-request |  malformed-json",
        "{\"a\":1,\"a\":2} | 400 | malformed-request |  malformed-json",
        "{\"name\":1e999999999} | 400 | invalid-request | name number-out-of-bounds",
        "{\"name\":\"\\ud800\"} | 400 | invalid-request | name unreadable-character",
        "{\"name\":\"a\\u0000b\"} | 400 | invalid-request | name unreadable-character",
        "{\"x\":{\"y\":[1,\"\\udc00\"]}} | 400 | invalid-request | x.y[1] unreadable-character",
        "null | 400 | invalid-request |  wrong-type",
        "7 | 400 | invalid-request |  wrong-type",
        "{\"on\":\"+999999999-01-01\"} | 400 | invalid-request | on date-out-of-range"
      })
  void body_that_cannot_be_read_is_refused_with_its_place(
      String body, int status, String problem, String error) {
    var answer = officer.send("POST", "/api/samples", body);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.problem()).isEqualTo(problem);
    // An error of the body as a whole has no field.
    assertThat(errors(answer)).contains(error.contains(" ") ? error : " " + error);
  }

  @Test
  void deeply_nested_or_very_long_json_is_refused() {
    for (String body : List.of("[".repeat(100_000), "{\"a\":".repeat(50_000), "9".repeat(5_000))) {
      assertThat(officer.send("POST", "/api/samples", body).problem())
          .isEqualTo("malformed-request");
    }
  }

  @Test
  void year_that_no_registry_holds_alone_breaks_a_rule() {
    for (String day :
        List.of("0001-01-01", "1899-12-31", "2127-01-01", "9999-12-31", "+999999999-01-01")) {
      var answer =
          officer.send("POST", "/api/samples", BODY.replace("}", ",\"on\":\"" + day + "\"}"));
      assertThat(answer.status()).as(day).isEqualTo(422);
      assertThat(answer.problem()).isEqualTo("date-out-of-range");
      assertThat(errors(answer)).containsExactly("on date-out-of-range");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | 201",
        "Application/JSON | 201",
        "APPLICATION/JSON; Charset=\"UTF-8\" | 201",
        "application/merge-patch+JSON | 201",
        "x | 415",
        "/ | 415",
        "*/* | 415",
        "application/*+json | 415",
        "application/json; charset=nonsense | 415",
        "text/plain | 415",
        "application/x-www-form-urlencoded | 415",
        "application/x-ndjson | 415"
      })
  void content_type_is_read_in_any_letter_case(String type, int status) {
    var answer = officer.send("POST", "/api/samples", BODY, "Content-Type", type);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type"))
        .isEqualTo(status == 201 ? "application/json" : "application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/choices | 400 | use required",
        "/api/choices?use=CASTLE | 400 | use not-one-of",
        "/api/choices?use=SHOP&others=SHOP,CASTLE | 400 | others not-one-of",
        "/api/choices?use=SHOP&on=2026-02-30 | 400 | on not-a-date",
        "/api/choices?use=SHOP&on=0001-01-01 | 422 | on date-out-of-range",
        "/api/choices?use=SHOP&month=2127-01 | 422 | month date-out-of-range",
        "/api/choices?use=SHOP&month=2026-13 | 400 | month not-a-month",
        "/api/choices?use=SHOP&limit=0 | 400 | limit out-of-range",
        "/api/choices?use=SHOP&after=%25 | 400 | after not-a-cursor",
        "/api/choices?use=SHOP&after=_w | 400 | after not-a-cursor",
        "/api/choices?use=%ED%A0%80 | 400 | use unreadable-character",
        "/api/choices?use=%00 | 400 | use unreadable-character",
        "/api/choices?%FF=1 | 400 | query unreadable-character",
        "/api/divisions/99 | 400 | code province-unknown"
      })
  void parameter_that_cannot_be_read_is_named(String path, int status, String error) {
    var answer = officer.get(path, "Accept-Language", "en");
    assertThat(answer.status()).isEqualTo(status);
    assertThat(errors(answer)).contains(error);
    assertThat(answer.raw().body()).doesNotContain("DwellingUse");
    if (error.endsWith("not-one-of")) {
      assertThat(answer.raw().body()).contains("RESIDENTIAL, DORMITORY, SHOP, OFFICE, OTHER");
    }
  }

  @Test
  void options_names_the_methods_and_head_answers_as_get_without_a_body() {
    String path = officer.send("POST", "/api/samples", BODY).header("Location");
    for (String asked : List.of(path, "/api/samples", "/api/choices")) {
      var options = officer.send("OPTIONS", asked, null);
      assertThat(options.status()).isEqualTo(200);
      assertThat(options.header("Allow")).contains("OPTIONS");
    }
    assertThat(officer.send("OPTIONS", path, null).header("Allow")).contains("GET", "HEAD", "PUT");
    var head = officer.send("HEAD", path, null, "Anju-Purpose", "case-work");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo("\"1\"");
    assertThat(head.raw().body()).isEmpty();
    assertThat(officer.send("HEAD", path, null).status()).isEqualTo(400);
    assertThat(officer.send("DELETE", path, null).header("Allow")).contains("GET", "PUT");
    assertThat(officer.send("OPTIONS", "/api/nothing", null).status()).isEqualTo(404);
  }

  @Test
  void answer_that_is_not_accepted_changes_nothing() {
    var refused =
        officer.send(
            "POST", "/api/samples", BODY, "Accept", "image/png", "Idempotency-Key", "not-accepted");
    assertThat(refused.status()).isEqualTo(406);
    assertThat(refused.problem()).isEqualTo("not-acceptable");
    assertThat(officer.send("POST", "/api/samples", BODY, "Accept", "x").status()).isEqualTo(406);
  }

  @Test
  void one_key_with_two_different_bodies_of_any_type_is_a_mismatch() {
    for (String type :
        List.of(
            "text/csv", "application/x-ndjson", "application/octet-stream", "Application/JSON")) {
      String key = "file-" + type.replaceAll("\\W", "");
      String content = type.endsWith("JSON") ? "{\"a\":1}" : "a,b\n1,2\n";
      var first = upload(content, type, key);
      assertThat(first.status()).as(type).isEqualTo(200);
      assertThat(upload(content, type, key).body()).as(type).isEqualTo(first.body());
      assertThat(upload(content + " ", type, key).problem())
          .as(type)
          .isEqualTo("idempotency-mismatch");
      assertThat(upload(content.replace('1', '2'), type, key).status()).as(type).isEqualTo(422);
    }
  }

  @Test
  void one_key_with_two_different_forms_is_a_mismatch_whatever_their_boundary() {
    assertThat(form("first", "a,b", "form").status()).isEqualTo(200);
    assertThat(form("second", "a,b", "form").status()).isEqualTo(200);
    assertThat(form("first", "a,c", "form").problem()).isEqualTo("idempotency-mismatch");
    assertThat(form("second", "a,b,c", "form").problem()).isEqualTo("idempotency-mismatch");
  }

  private Http.Response form(String boundary, String content, String key) {
    return upload(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(boundary, content, boundary),
        "multipart/form-data; boundary=" + boundary,
        key);
  }

  @Test
  void large_file_under_a_key_is_compared_to_its_last_byte() {
    String large = "0123456789".repeat(1_000_000);
    assertThat(upload(large, "text/csv", "large").body().path("bytes").asInt())
        .isEqualTo(10_000_000);
    assertThat(upload(large, "text/csv", "large").body().path("bytes").asInt())
        .isEqualTo(10_000_000);
    assertThat(upload(large.substring(1) + "x", "text/csv", "large").status()).isEqualTo(422);
  }

  @Test
  void no_request_gets_a_failure_of_the_service_or_an_answer_without_a_reason() {
    new ApiFuzz(
            port,
            officer.as(null).get("/v3/api-docs").body(),
            Tokens.everyRole("3205", PERSON, "91110000600037341L"))
        .run("sample");
  }

  private Http.Response upload(String content, String type, String key) {
    return officer.send(
        "POST", "/api/files", content, "Content-Type", type, "Idempotency-Key", key);
  }

  private static List<String> errors(Http.Response answer) {
    return answer.body().path("errors").values().stream()
        .map(error -> error.path("field").asString() + " " + error.path("code").asString())
        .toList();
  }
}
