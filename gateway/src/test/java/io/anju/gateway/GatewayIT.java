package io.anju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.gateway.service.Service;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GatewayIT {

  private static GatewayFixture gateway;

  @BeforeAll
  static void open() {
    gateway =
        GatewayFixture.with(
            "anju.gateway.rate.client=60",
            "anju.gateway.rate.anonymous=20",
            "anju.web.body-limit=50000");
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  @Test
  void missing_expired_or_foreign_token_is_unauthenticated() {
    int asked = gateway.service(Service.RESIDENCE).calls();
    for (String token :
        new String[] {
          null,
          "nonsense",
          "a.b.c",
          Tokens.expired(Role.POLICE_OFFICER, "440305"),
          Tokens.foreign(Role.POLICE_OFFICER, "440305")
        }) {
      var answer = Http.at(gateway.port(), token).get("/api/persons/p1");
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.problem()).isEqualTo("unauthenticated");
      assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }
    assertThat(gateway.service(Service.RESIDENCE).calls()).isEqualTo(asked);
  }

  @Test
  void credential_verification_needs_no_token() {
    assertThat(gateway.anonymous().post("/api/verify", "{}").body().path("service").asString())
        .isEqualTo("residence");
  }

  @Test
  void unknown_path_is_not_found() {
    for (String path :
        new String[] {
          "/api", "/api/nothing", "/actuator/env", "/oauth2/token", "/api/persons/../../actuator"
        }) {
      var answer = officer("lost").get(path);
      assertThat(answer.status()).as(path).isIn(404, 400);
      assertThat(answer.header("Content-Type")).as(path).isEqualTo("application/problem+json");
    }
  }

  @Test
  void malformed_path_yields_400_problem_document() {
    for (String path :
        new String[] {
          "/api/persons/a%2F..%2Fb", "/api/persons/a%3Bb", "/api/persons/a;b", "/api/persons/%00"
        }) {
      var answer = officer("odd").get(path);
      assertThat(answer.status()).as(path).isEqualTo(400);
      assertThat(answer.problem()).as(path).isEqualTo("invalid-request");
    }
  }

  @Test
  void body_over_the_limit_is_too_large_for_every_content_type() throws Exception {
    String large = "{\"name\":\"" + "x".repeat(60_000) + "\"}";
    assertThat(officer("big").post("/api/persons", large).problem()).isEqualTo("too-large");
    assertThat(
            officer("big")
                .send("POST", "/api/persons", large, "Content-Type", "text/plain")
                .status())
        .isEqualTo(413);
    assertThat(upload("/api/persons", "application/octet-stream", large.getBytes()).statusCode())
        .isEqualTo(413);
  }

  @Test
  void import_file_over_the_body_limit_is_streamed() throws Exception {
    var answer =
        upload(
            "/api/sync-jobs?kind=employment&mode=full",
            "text/csv",
            "a,b,c\n".repeat(200_000).getBytes());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"bytes\":1200000")
        .contains("\"transfer-encoding\":\"chunked\"");
  }

  @Test
  void upload_refused_before_its_end_returns_the_refusal() throws Exception {
    gateway
        .service(Service.EMPLOYMENT)
        .handleWith(exchange -> {
          exchange.getResponseHeaders().add("Connection", "close");
          exchange.sendResponseHeaders(403, 2);
          exchange.getResponseBody().write("{}".getBytes());
          exchange.getResponseBody().flush();
          exchange.getRequestBody().readNBytes(2_000_000);
          exchange.close();
        });
    try {
      assertThat(upload("/api/sync-jobs?kind=x", "text/csv", new byte[8_000_000]).statusCode())
          .isEqualTo(403);
    } finally {
      gateway.reset();
    }
  }

  @Test
  void client_over_its_rate_limit_gets_429_and_others_do_not() {
    var busy = officer("busy");
    // Side by side, so that they are more than the rate of a second even on a slow machine.
    List<Http.Response> answers;
    try (var clients = Executors.newFixedThreadPool(16)) {
      answers =
          IntStream.range(0, 600)
              .mapToObj(
                  _ -> CompletableFuture.supplyAsync(() -> busy.get("/api/persons/p1"), clients))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
    }
    assertThat(answers.stream().map(Http.Response::status)).contains(200, 429);
    var refused =
        answers.stream().filter(answer -> answer.status() == 429).findFirst().orElseThrow();
    assertThat(refused.problem()).isEqualTo("too-many-requests");
    assertThat(refused.header("Retry-After")).isNotNull();
    assertThat(officer("idle").get("/api/persons/p1").status()).isEqualTo(200);
  }

  @Test
  void circuit_breaker_metrics_are_served_on_the_management_port_only() {
    var token = Tokens.official(Role.ADMINISTRATOR, "44");
    assertThat(Http.at(gateway.port(), token).get("/actuator/prometheus").status()).isEqualTo(404);
    assertThat(
            Http.at(gateway.port(), null)
                .get("/actuator/health/readiness")
                .body()
                .path("status")
                .asString())
        .isEqualTo("UP");
    var management = Http.at(gateway.managementPort(), null);
    assertThat(management.get("/actuator/prometheus").raw().body())
        .contains("resilience4j_circuitbreaker_state{name=\"residence\",state=\"closed\"}")
        .contains("resilience4j_bulkhead_available_concurrent_calls{name=\"uploads\"}");
    assertThat(management.get("/actuator/health/readiness").status()).isEqualTo(200);
    assertThat(Http.at(gateway.managementPort(), token).get("/api/persons/p1").status())
        .isEqualTo(404);
  }

  @Test
  void openapi_documents_of_all_services_are_served_under_docs() {
    gateway
        .service(Service.HOUSING)
        .handleWith(
            BackendFixture.always(
                200,
                "application/json",
                "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://127.0.0.1:8082\"}]}"));
    var docs = gateway.anonymous();
    assertThat(docs.get("/docs").status()).isEqualTo(302);
    assertThat(docs.get("/docs/ui").header("Location")).isEqualTo("/docs/swagger-ui/index.html");
    assertThat(docs.get("/docs/swagger-ui/index.html").raw().body()).contains("swagger-ui");
    assertThat(docs.get("/docs/swagger-ui/swagger-initializer.js").raw().body())
        .contains("/docs/api/swagger-config");
    assertThat(docs.get("/docs/api/swagger-config").raw().body()).contains("/docs/services/ledger");
    assertThat(docs.get("/docs/services/housing").body().at("/servers/0/url").asString())
        .isEqualTo("/");
    assertThat(docs.get("/docs/services/identity").status()).isEqualTo(404);
  }

  private static Http officer(String division) {
    return Http.at(gateway.port(), Tokens.officialNamed(division, Role.POLICE_OFFICER, "440305"));
  }

  private static HttpResponse<String> upload(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.port() + path))
              .header("Authorization", "Bearer " + Tokens.official(Role.LABOUR_CLERK, "440305"))
              .header("Content-Type", type)
              .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
