package io.anju.gateway;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.gateway.service.Service;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUnavailableIT {

  private static final int TO_OPEN = 6;

  private static GatewayFixture gateway;

  @BeforeAll
  static void open() {
    gateway =
        GatewayFixture.with(
            "anju.gateway.resilience.circuit-breaker.wait-duration-in-open-state=400ms",
            "anju.gateway.resilience.routes.housing.timeout=700ms",
            "anju.gateway.resilience.routes.ledger.timeout=400ms",
            "anju.gateway.resilience.routes.ledger.max-concurrent-calls=4");
  }

  @BeforeEach
  void resetServices() {
    gateway.reset();
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"})
  void stopped_service_yields_503_problem_document_for_every_method(String method) {
    gateway.service(Service.RESIDENCE).stop();
    try {
      for (int i = 0; i < TO_OPEN; i++) {
        var answer =
            gateway
                .officer()
                .send(
                    method,
                    "/api/persons/p1",
                    method.equals("POST") ? "{}" : null,
                    "Accept-Language",
                    "en");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotNull();
        if (!method.equals("HEAD")) {
          assertThat(answer.problem()).isEqualTo("unavailable");
          assertThat(answer.body().path("instance").asString()).isEqualTo("/api/persons/p1");
        }
      }
    } finally {
      gateway.service(Service.RESIDENCE).restart();
    }
  }

  @Test
  void failing_service_opens_the_circuit_breaker_until_it_recovers() {
    gateway
        .service(Service.RESIDENCE)
        .handleWith(BackendFixture.always(500, "application/problem+json", "{}"));
    IntStream.range(0, TO_OPEN * 4).forEach(_ -> gateway.officer().get("/api/persons/p1"));
    assertThat(eventually(this::rejectedWithoutCall, rejected -> rejected)).isTrue();
    gateway.service(Service.RESIDENCE).reset();
    assertThat(
            eventually(
                () -> gateway.officer().get("/api/persons/p1").status(), status -> status == 200))
        .isEqualTo(200);
  }

  /**
   * Whether a call is answered 503 and the service not called. While the circuit breaker is OPEN
   * this holds for all but the few trial calls that it lets through each 400 ms.
   */
  private boolean rejectedWithoutCall() {
    int calls = gateway.service(Service.RESIDENCE).calls();
    return gateway.officer().get("/api/persons/p1").status() == 503
        && gateway.service(Service.RESIDENCE).calls() == calls;
  }

  @Test
  void client_errors_of_a_service_keep_the_circuit_breaker_closed() {
    gateway
        .service(Service.RESIDENCE)
        .handleWith(BackendFixture.always(422, "application/problem+json", "{}"));
    assertThat(
            IntStream.range(0, 60)
                .map(_ -> gateway.officer().get("/api/persons/p1").status())
                .distinct())
        .containsExactly(422);
  }

  @Test
  void hanging_service_times_out_its_own_callers_and_delays_no_others() throws Exception {
    gateway.service(Service.HOUSING).freeze();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting =
          IntStream.range(0, 40)
              .mapToObj(_ ->
                  CompletableFuture.supplyAsync(
                      () -> gateway.officer().get("/api/divisions/440305"), callers))
              .toList();
      for (int i = 0; i < 40; i++) {
        long started = System.nanoTime();
        assertThat(gateway.officer().get("/api/persons/p1").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(2));
      }
      for (var one : waiting) {
        assertThat(one.get().status()).isEqualTo(503);
      }
      long started = System.nanoTime();
      assertThat(gateway.officer().get("/api/divisions/440305").status()).isEqualTo(503);
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(1500));
    }
  }

  @Test
  void service_hanging_within_the_body_times_out() {
    gateway
        .service(Service.HOUSING)
        .handleWith(exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(new byte[10]);
          exchange.getResponseBody().flush();
          gateway.service(Service.HOUSING).freeze();
          gateway.service(Service.HOUSING).awaitUnfrozen();
        });
    assertThat(gateway.officer().get("/api/divisions/440305").status()).isEqualTo(503);
  }

  @Test
  void full_bulkhead_rejects_calls_at_once() throws Exception {
    gateway.service(Service.LEDGER).freeze();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, 30)
              .mapToObj(_ ->
                  CompletableFuture.supplyAsync(
                      () -> gateway.officer().get("/api/accesses").status(), callers))
              .toList();
      for (var one : all) {
        assertThat(one.get()).isEqualTo(503);
      }
    }
    assertThat(gateway.service(Service.LEDGER).calls()).isLessThan(20);
  }
}
