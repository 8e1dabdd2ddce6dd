package io.anju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.anju.gateway.service.Service;
import io.anju.platform.fixture.Http;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportJobRoutesIT {

  private static GatewayFixture gateway;

  @BeforeAll
  static void open() {
    gateway = GatewayFixture.with();
  }

  @BeforeEach
  void resetServices() {
    gateway.reset();
    serve(Service.RESIDENCE, "r1@09:00", "r2@11:00");
    serve(Service.HOUSING, "h1@10:00");
    serve(Service.EMPLOYMENT, "e1@08:00", "e2@12:00", "e3@13:00");
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  private static String job(String id, String at) {
    return "{\"jobId\":\"%s\",\"startedAt\":\"2026-03-01T%s:00Z\"}".formatted(id, at);
  }

  /** A service with these jobs, each written as id and time, that lists the newest first. */
  private static void serve(Service service, String... jobs) {
    gateway.service(service).handleWith(new Jobs(service, List.of(jobs)));
  }

  private record Jobs(Service service, List<String> jobs) implements HttpHandler {

    @Override
    public void handle(HttpExchange exchange) throws IOException {
      exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().getPath();
      if (exchange.getRequestMethod().equals("POST") && path.equals("/api/import-jobs")) {
        json(exchange, 202, "{\"service\":\"" + service.code() + "\"}");
      } else if (path.equals("/api/import-jobs")) {
        json(exchange, 200, list(exchange.getRequestURI().getQuery()));
      } else {
        String id = path.split("/")[3];
        boolean known = jobs.stream().anyMatch(job -> job.startsWith(id + "@"));
        json(exchange, known ? 200 : 404, "{\"service\":\"" + service.code() + "\"}");
      }
    }

    private String list(String query) {
      var parameters =
          Arrays.stream(query.split("&"))
              .map(one -> one.split("="))
              .collect(Collectors.toMap(one -> one[0], one -> one[1]));
      int limit = Integer.parseInt(parameters.get("limit"));
      var newest = new ArrayList<>(jobs);
      newest.sort(Comparator.comparing((String one) -> one.substring(3)).reversed());
      if (parameters.containsKey("after")) {
        String after = new String(java.util.Base64.getUrlDecoder().decode(parameters.get("after")));
        newest
            .subList(0, 1 + newest.stream().map(one -> one.substring(0, 2)).toList().indexOf(after))
            .clear();
      }
      return newest.stream()
          .limit(limit)
          .map(one -> job(one.substring(0, 2), one.substring(3)))
          .collect(
              Collectors.joining(
                  ",",
                  "{\"items\":[",
                  "],\"next\":" + (newest.size() > limit ? "\"x\"" : "null") + "}"));
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
      BackendFixture.answer(exchange, status, "application/json", body);
    }
  }

  private static Http.Response send(String query) {
    return gateway
        .officer()
        .send(
            "POST",
            "/api/import-jobs" + query,
            "a,b\n",
            "Content-Type",
            "text/csv",
            "Accept-Language",
            "en");
  }

  @ParameterizedTest
  @CsvSource({
    "person, residence",
    "residence, residence",
    "buildings, housing",
    "dwellings, housing",
    "divisions, housing",
    "employment, employment",
    "insurance, employment",
    "enterprise, employment"
  })
  void file_is_routed_by_its_kind(String kind, String service) {
    assertThat(send("?mode=delta&kind=" + kind).body().path("service").asString())
        .isEqualTo(service);
  }

  @ParameterizedTest
  @CsvSource({"?kind=cats, not-one-of", "'', required"})
  void wrong_kind_is_refused_with_the_kinds_of_all_services(String query, String code) {
    var answer = send(query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("kind");
    assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo(code);
    if (code.equals("not-one-of")) {
      assertThat(answer.body().at("/errors/0/message").asString())
          .contains(
              "buildings, divisions, dwellings, employment, enterprise, insurance, permit, person,"
                  + " residence, tenancy");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "r1, GET, '', residence",
    "h1, GET, /rejects, housing",
    "e3, POST, /cancellation, employment",
    "r2, PUT, /content, residence"
  })
  void request_for_a_job_reaches_the_service_that_has_it(
      String id, String method, String rest, String service) {
    var answer =
        gateway
            .officer()
            .send(method, "/api/import-jobs/" + id + rest, method.equals("GET") ? null : "{}");
    assertThat(answer.body().path("service").asString()).isEqualTo(service);
  }

  @Test
  void unknown_job_is_not_found() {
    assertThat(gateway.officer().get("/api/import-jobs/none").status()).isEqualTo(404);
    assertThat(gateway.officer().get("/api/import-jobs/..%2Fpersons").status()).isIn(400, 404);
  }

  @Test
  void jobs_of_all_services_are_one_list_page_by_page() {
    var seen = new ArrayList<String>();
    String after = "";
    for (int pages = 0; after != null && pages < 10; pages++) {
      var page = gateway.officer().get("/api/import-jobs?limit=2" + after).body();
      assertThat(page.path("unavailable")).isEmpty();
      page.path("items").forEach(job -> seen.add(job.path("jobId").asString()));
      after = page.path("next").isNull() ? null : "&after=" + page.path("next").asString();
    }
    assertThat(seen).containsExactly("e3", "e2", "r2", "h1", "r1", "e1");
  }

  @Test
  void service_that_does_not_respond_is_named_in_the_list() {
    gateway.service(Service.HOUSING).stop();
    try {
      var page = gateway.officer().get("/api/import-jobs").body();
      assertThat(page.path("items")).hasSize(5);
      assertThat(page.path("unavailable").values())
          .extracting(one -> one.asString())
          .containsExactly("housing");
    } finally {
      gateway.service(Service.HOUSING).restart();
    }
  }

  @Test
  void list_refuses_what_is_no_cursor_of_its_own() {
    String foreign = java.util.Base64.getUrlEncoder().encodeToString("x=1=2".getBytes());
    assertThat(gateway.officer().get("/api/import-jobs?after=" + foreign).status()).isEqualTo(400);
  }
}
