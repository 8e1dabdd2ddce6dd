package io.anju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.gateway.service.Service;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageIT {

  private static GatewayFixture gateway;

  @BeforeAll
  static void open() {
    gateway = GatewayFixture.with();
  }

  @AfterEach
  void recover() {
    gateway.recover();
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
      "/api/persons, residence", "/api/persons/p1/eligibility, residence", "/api/permits/x, residence", "/api/notices/n1/read, residence",
      "/api/declarations, residence", "/api/declarations/batch, residence", "/api/corrections/c1/decision, residence",
      "/api/me/corrections, residence",
      "/api/divisions/440305/children, housing", "/api/addresses/standardise, housing", "/api/buildings, housing",
      "/api/dwellings/4403050010010100001000001, housing", "/api/tenancies/t1/renewal, housing",
      "/api/enterprises/91110000600037341L, employment", "/api/employments, employment", "/api/sync-jobs/j/rejects, employment",
      "/api/persons/p/insurance/continuity, employment", "/api/reconciliation/findings, employment", "/api/employment-statistics, employment",
      "/api/overview/persons/p1, overview", "/api/search, overview", "/api/worklists/overcrowded, overview", "/api/worklists/inspection-due, housing",
      "/api/statistics, overview", "/api/me, overview", "/api/me/overview, overview",
      "/api/accesses/verify, ledger", "/api/me/accesses, ledger"})
  void everyPathLeadsToTheServiceThatOwnsIt(String path, String service) {
    assertThat(gateway.officer().get(path).body().path("service").asString()).isEqualTo(service);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void methodPathQueryAndBodyArriveAsTheyWereSent(String method) {
    var answer = gateway.officer().send(method, "/api/persons/a%2Cb?unmask=name,phone&q=%E9%99%88+x",
        method.equals("GET") ? null : "{\"name\":\"陈\"}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("method").asString()).isEqualTo(method);
    assertThat(answer.body().path("uri").asString()).isEqualTo("/api/persons/a%2Cb?unmask=name,phone&q=%E9%99%88+x");
    assertThat(answer.body().path("body").asString()).isEqualTo(method.equals("GET") ? "" : "{\"name\":\"陈\"}");
  }

  @Test
  void headAnswersWithHeadersAlone() {
    var answer = gateway.officer().send("HEAD", "/api/persons/p1", null);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"7\"");
    assertThat(answer.raw().body()).isEmpty();
  }

  @Test
  void whatTheRegistrySaysInHeadersGoesBothWays() {
    var answer = gateway.officer().get("/api/persons/p1", "Anju-Purpose", "registration", "Anju-Case", "440305-7",
        "Idempotency-Key", "k1", "If-Match", "\"6\"", "Accept-Language", "en");
    var arrived = answer.body().path("headers");
    assertThat(arrived.path("anju-purpose").asString()).isEqualTo("registration");
    assertThat(arrived.path("anju-case").asString()).isEqualTo("440305-7");
    assertThat(arrived.path("idempotency-key").asString()).isEqualTo("k1");
    assertThat(arrived.path("if-match").asString()).isEqualTo("\"6\"");
    assertThat(arrived.path("accept-language").asString()).isEqualTo("en");
    assertThat(arrived.path("authorization").asString()).startsWith("Bearer ");
    assertThat(answer.header("ETag")).isEqualTo("\"7\"");
    assertThat(answer.header("Anju-Seen")).isEqualTo("cGVyc29u");
    assertThat(answer.header("Location")).isEqualTo("/api/persons/made");
  }

  @Test
  void whatBelongsToOneConnectionStaysOnIt() {
    var arrived = gateway.officer().get("/api/persons/p1", "Proxy-Authorization", "Basic eDp5", "TE", "trailers",
        "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Host", "elsewhere.example").body().path("headers");
    assertThat(arrived.has("proxy-authorization")).isFalse();
    assertThat(arrived.has("te")).isFalse();
    assertThat(arrived.has("x-forwarded-for")).isFalse();
    assertThat(arrived.has("x-forwarded-host")).isFalse();
  }

  @Test
  void aTraceGoesOnThroughTheDoor() {
    var arrived = gateway.officer().get("/api/persons/p1",
        "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01").body().path("headers");
    assertThat(arrived.path("traceparent").asString()).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-").endsWith("-01");
  }

  @Test
  void aServicesOwnProblemComesBackUntouched() {
    String problem = "{\"type\":\"https://anju.io/problems/identity-conflict\",\"status\":409}";
    gateway.service(Service.RESIDENCE).does(BackendFixture.always(409, "application/problem+json", problem));
    var answer = gateway.officer().post("/api/persons", Map.of("name", "x"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.raw().body()).isEqualTo(problem);
    assertThat(answer.raw().headers().allValues("Content-Type")).containsExactly("application/problem+json");
  }

  @Test
  void anAnswerOfManyMegabytesStreamsPast() {
    String rows = "line,column,code\n".repeat(300_000);
    gateway.service(Service.EMPLOYMENT).does(BackendFixture.always(200, "text/csv", rows));
    assertThat(gateway.officer().get("/api/sync-jobs/j/rejects").raw().body()).isEqualTo(rows);
  }

  @Test
  void securityHeadersStandOnEveryAnswerOnce() {
    var headers = gateway.officer().get("/api/persons/p1").raw().headers();
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src 'none'; frame-ancestors 'none'");
    assertThat(headers.firstValue("Server")).isEmpty();
  }
}
