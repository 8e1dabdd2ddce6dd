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

class ProxyIT {

  private static GatewayFixture gateway;

  @BeforeAll
  static void open() {
    gateway = GatewayFixture.with();
  }

  @AfterEach
  void recover() {
    gateway.reset();
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/persons, residence",
    "/api/persons/p1/eligibility, residence",
    "/api/permits/x, residence",
    "/api/notices/n1/read, residence",
    "/api/declarations, residence",
    "/api/declarations/batch, residence",
    "/api/corrections/c1/decision, residence",
    "/api/me/corrections, residence",
    "/api/divisions/440305/children, housing",
    "/api/addresses/standardise, housing",
    "/api/buildings, housing",
    "/api/dwellings/4403050010010100001000001, housing",
    "/api/tenancies/t1/renewal, housing",
    "/api/enterprises/91110000600037341L, employment",
    "/api/employments, employment",
    "/api/sync-jobs/j/rejects, employment",
    "/api/persons/p/insurance/continuity, employment",
    "/api/reconciliation/findings, employment",
    "/api/employment-statistics, employment",
    "/api/overview/persons/p1, overview",
    "/api/search, overview",
    "/api/worklists/overcrowded, overview",
    "/api/worklists/inspection-due, overview",
    "/api/statistics, overview",
    "/api/statistics/population, overview",
    "/api/statistics/accountability, ledger",
    "/api/me, overview",
    "/api/me/overview, overview",
    "/api/accesses/verify, ledger",
    "/api/me/accesses, ledger"
  })
  void path_is_routed_to_the_owning_service(String path, String service) {
    assertThat(gateway.officer().get(path).body().path("service").asString()).isEqualTo(service);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
  void method_path_query_and_body_are_forwarded_unchanged(String method) {
    var answer =
        gateway
            .officer()
            .send(
                method,
                "/api/persons/a%2Cb?unmask=name,phone&q=%E9%99%88+x",
                method.equals("GET") ? null : "{\"name\":\"陈\"}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("method").asString()).isEqualTo(method);
    assertThat(answer.body().path("uri").asString())
        .isEqualTo("/api/persons/a%2Cb?unmask=name,phone&q=%E9%99%88+x");
    assertThat(answer.body().path("body").asString())
        .isEqualTo(method.equals("GET") ? "" : "{\"name\":\"陈\"}");
  }

  @Test
  void head_returns_headers_without_body() {
    var answer = gateway.officer().send("HEAD", "/api/persons/p1", null);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"7\"");
    assertThat(answer.raw().body()).isEmpty();
  }

  @Test
  void registry_headers_are_forwarded_in_both_directions() {
    var answer =
        gateway
            .officer()
            .get(
                "/api/persons/p1",
                "Anju-Purpose",
                "registration",
                "Anju-Case",
                "440305-7",
                "Idempotency-Key",
                "k1",
                "If-Match",
                "\"6\"",
                "Accept-Language",
                "en");
    var forwarded = answer.body().path("headers");
    assertThat(forwarded.path("anju-purpose").asString()).isEqualTo("registration");
    assertThat(forwarded.path("anju-case").asString()).isEqualTo("440305-7");
    assertThat(forwarded.path("idempotency-key").asString()).isEqualTo("k1");
    assertThat(forwarded.path("if-match").asString()).isEqualTo("\"6\"");
    assertThat(forwarded.path("accept-language").asString()).isEqualTo("en");
    assertThat(forwarded.path("authorization").asString()).startsWith("Bearer ");
    assertThat(answer.header("ETag")).isEqualTo("\"7\"");
    assertThat(answer.header("Anju-Seen")).isEqualTo("cGVyc29u");
    assertThat(answer.header("Location")).isEqualTo("/api/persons/made");
  }

  @Test
  void hop_by_hop_and_forwarded_headers_are_removed() {
    var forwarded =
        gateway
            .officer()
            .get(
                "/api/persons/p1",
                "Proxy-Authorization",
                "Basic eDp5",
                "TE",
                "trailers",
                "X-Forwarded-For",
                "203.0.113.9",
                "X-Forwarded-Host",
                "elsewhere.example")
            .body()
            .path("headers");
    assertThat(forwarded.has("proxy-authorization")).isFalse();
    assertThat(forwarded.has("te")).isFalse();
    assertThat(forwarded.has("x-forwarded-for")).isFalse();
    assertThat(forwarded.has("x-forwarded-host")).isFalse();
  }

  @Test
  void trace_context_is_propagated() {
    var forwarded =
        gateway
            .officer()
            .get(
                "/api/persons/p1",
                "traceparent",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
            .body()
            .path("headers");
    assertThat(forwarded.path("traceparent").asString())
        .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
        .endsWith("-01");
  }

  @Test
  void problem_document_of_a_service_is_returned_unchanged() {
    String problem = "{\"type\":\"https://anju.io/problems/identity-conflict\",\"status\":409}";
    gateway
        .service(Service.RESIDENCE)
        .handleWith(BackendFixture.always(409, "application/problem+json", problem));
    var answer = gateway.officer().post("/api/persons", Map.of("name", "x"));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.raw().body()).isEqualTo(problem);
    assertThat(answer.raw().headers().allValues("Content-Type"))
        .containsExactly("application/problem+json");
  }

  @Test
  void large_response_is_streamed() {
    String rows = "line,column,code\n".repeat(300_000);
    gateway.service(Service.EMPLOYMENT).handleWith(BackendFixture.always(200, "text/csv", rows));
    assertThat(gateway.officer().get("/api/sync-jobs/j/rejects").raw().body()).isEqualTo(rows);
  }

  @Test
  void security_headers_are_set_once_on_every_response() {
    var headers = gateway.officer().get("/api/persons/p1").raw().headers();
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; frame-ancestors 'none'");
    assertThat(headers.firstValue("Server")).isEmpty();
  }
}
