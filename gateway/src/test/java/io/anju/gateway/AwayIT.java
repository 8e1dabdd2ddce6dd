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

class AwayIT {

  private static final int TO_OPEN = 6;

  private static GatewayFixture gateway;

  @BeforeAll
  static void open() {
    gateway = GatewayFixture.with("anju.gateway.guard.breaker.rest=400ms", "anju.gateway.guard.lanes.housing.time=700ms",
        "anju.gateway.guard.lanes.ledger.time=400ms", "anju.gateway.guard.lanes.ledger.at-once=4");
  }

  @BeforeEach
  void everythingWell() {
    gateway.recover();
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"})
  void aServiceThatIsDownIsToldOfInAProblemDocumentWhateverTheMethod(String method) {
    gateway.service(Service.RESIDENCE).dies();
    try {
      for (int i = 0; i < TO_OPEN; i++) {
        var answer = gateway.officer().send(method, "/api/persons/p1", method.equals("POST") ? "{}" : null, "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotNull();
        if (!method.equals("HEAD")) {
          assertThat(answer.problem()).isEqualTo("unavailable");
          assertThat(answer.body().path("instance").asString()).isEqualTo("/api/persons/p1");
        }
      }
    } finally {
      gateway.service(Service.RESIDENCE).comesBack();
    }
  }

  @Test
  void aServiceThatFailsIsLeftAloneUntilItIsBack() {
    gateway.service(Service.RESIDENCE).does(BackendFixture.always(500, "application/problem+json", "{}"));
    IntStream.range(0, TO_OPEN * 4).forEach(_ -> gateway.officer().get("/api/persons/p1"));
    int asked = gateway.service(Service.RESIDENCE).calls();
    var closed = gateway.officer().get("/api/persons/p1");
    assertThat(closed.status()).isEqualTo(503);
    assertThat(gateway.service(Service.RESIDENCE).calls()).isEqualTo(asked);
    gateway.service(Service.RESIDENCE).recovers();
    assertThat(eventually(() -> gateway.officer().get("/api/persons/p1").status(), status -> status == 200)).isEqualTo(200);
  }

  @Test
  void refusalsOfAServiceNeverCloseTheWayToIt() {
    gateway.service(Service.RESIDENCE).does(BackendFixture.always(422, "application/problem+json", "{}"));
    assertThat(IntStream.range(0, 60).map(_ -> gateway.officer().get("/api/persons/p1").status()).distinct()).containsExactly(422);
  }

  @Test
  void aFrozenServiceCostsItsOwnCallersTheTimeLimitAndOthersNothing() throws Exception {
    gateway.service(Service.HOUSING).freeze();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting = IntStream.range(0, 40)
          .mapToObj(_ -> CompletableFuture.supplyAsync(() -> gateway.officer().get("/api/divisions/440305"), callers)).toList();
      for (int i = 0; i < 40; i++) {
        long begun = System.nanoTime();
        assertThat(gateway.officer().get("/api/persons/p1").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
      }
      for (var one : waiting) {
        assertThat(one.get().status()).isEqualTo(503);
      }
      long begun = System.nanoTime();
      assertThat(gateway.officer().get("/api/divisions/440305").status()).isEqualTo(503);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1500));
    }
  }

  @Test
  void aServiceThatFreezesInMidAnswerIsLateToo() {
    gateway.service(Service.HOUSING).does(exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write(new byte[10]);
      exchange.getResponseBody().flush();
      gateway.service(Service.HOUSING).freeze();
      gateway.service(Service.HOUSING).waitUntilThawed();
    });
    assertThat(gateway.officer().get("/api/divisions/440305").status()).isEqualTo(503);
  }

  @Test
  void aFullLaneRefusesAtOnceInsteadOfQueueingForEver() throws Exception {
    gateway.service(Service.LEDGER).freeze();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = IntStream.range(0, 30)
          .mapToObj(_ -> CompletableFuture.supplyAsync(() -> gateway.officer().get("/api/accesses").status(), callers)).toList();
      for (var one : all) {
        assertThat(one.get()).isEqualTo(503);
      }
    }
    assertThat(gateway.service(Service.LEDGER).calls()).isLessThan(20);
  }
}
