package io.anju.gateway;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.gateway.service.Service;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client does wrong costs nobody else anything. */
class FailureIsolationIT {

  private static final int MORE_THAN_OPENS = 30;

  private static GatewayFixture gateway;

  @BeforeAll
  static void open() {
    gateway =
        GatewayFixture.with(
            "anju.gateway.rate.new-tokens=40",
            "anju.gateway.rate.anonymous=1000",
            "anju.gateway.rate.concurrent=5",
            "anju.gateway.resilience.routes.declaration-files.timeout=600ms",
            "anju.gateway.resilience.routes.residence-public.timeout=600ms",
            "anju.gateway.resilience.routes.residence-public.max-concurrent-calls=2");
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
  @ValueSource(
      strings = {
        "/actuator/prometheus",
        "/%61ctuator/prometheus",
        "/actuator/%70rometheus",
        "/%61%63%74%75%61%74%6f%72/prometheus",
        "//actuator/prometheus",
        "/actuator//prometheus",
        "/actuator;x=1/prometheus",
        "/actuator;/prometheus;y",
        "/./actuator/prometheus",
        "/x/../actuator/prometheus",
        "/x/%2e%2e/actuator/prometheus",
        "/api/persons/..;/..;/actuator/prometheus",
        "/api/persons/%2e%2e/%2e%2e/actuator/prometheus",
        "/d/%2e%2e/actuator/prometheus",
        "/actuator%2Fprometheus",
        "/%2561ctuator/prometheus",
        "/ACTUATOR/prometheus",
        "/actuator",
        "/actuator/info",
        "/actuator/health/../prometheus"
      })
  void management_path_is_closed_at_the_public_door_however_it_is_written(String path)
      throws IOException {
    for (String method : List.of("GET", "HEAD", "OPTIONS")) {
      String answer =
          raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(path).matches("(?s)HTTP/1.1 (400|401|404) .*");
      assertThat(answer).doesNotContain("resilience4j", "jvm_");
    }
  }

  @Test
  void what_a_client_does_wrong_opens_no_circuit() throws IOException {
    var officer = gateway.officer();
    for (int i = 0; i < MORE_THAN_OPENS; i++) {
      gateway.anonymous().send("POST", "/api/verify", "{}", "Content-Type", "x");
      gateway.anonymous().send("POST", "/api/verify", "[0.4e00669999999999999999]");
      officer.get("/api/search?q=%ED%A0%80");
      raw("GET /api/persons/p1?x=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }
    assertThat(gateway.anonymous().post("/api/verify", "{}").status()).isEqualTo(200);
    assertThat(officer.get("/api/search?q=x").status()).isEqualTo(200);
    assertThat(officer.get("/api/persons/p1").status()).isEqualTo(200);
  }

  @Test
  void client_that_sends_its_file_too_slowly_opens_no_circuit() {
    String token = Tokens.official(Role.LANDLORD, "4403");
    awaitAccepted(token);
    String begun =
        "POST /api/declarations/batch HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + "Content-Type: text/csv\r\nContent-Length: 1000000\r\nAuthorization: Bearer "
            + token
            + "\r\n\r\na,b,c";
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers =
          IntStream.range(0, 5)
              .mapToObj(_ -> CompletableFuture.supplyAsync(() -> firstLine(begun), callers))
              .toList();
      assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).contains(" 400 "));
    }
    assertThat(Http.at(gateway.port(), token).get("/api/declarations/batch").status())
        .isEqualTo(200);
  }

  @Test
  void crowd_without_accounts_takes_no_place_of_those_who_are_signed_in() throws Exception {
    var residence = gateway.service(Service.RESIDENCE);
    residence.handleWith(exchange -> {
      if (exchange.getRequestURI().getPath().equals("/api/verify")) {
        pause(Duration.ofSeconds(2));
      }
      exchange.getRequestBody().readAllBytes();
      BackendFixture.answer(exchange, 200, "application/json", "{}");
    });
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, 40)
              .mapToObj(_ ->
                  CompletableFuture.supplyAsync(
                      () -> gateway.anonymous().post("/api/verify", "{}").status(), crowd))
              .toList();
      for (int i = 0; i < 20; i++) {
        assertThat(gateway.officer().get("/api/persons/p1").status()).isEqualTo(200);
      }
      for (var call : calls) {
        assertThat(call.get()).isEqualTo(503);
      }
    }
    // Its own circuit is open now, and only that.
    assertThat(gateway.anonymous().post("/api/verify", "{}").status()).isEqualTo(503);
    assertThat(gateway.officer().get("/api/persons/p1").status()).isEqualTo(200);
  }

  @Test
  void made_up_tokens_are_limited_before_they_are_checked_and_known_ones_go_on() {
    String known = Tokens.official(Role.POLICE_OFFICER, "440305");
    awaitAccepted(known);
    var statuses =
        IntStream.range(0, 200)
            .map(i -> Http.at(gateway.port(), "made.up." + i).get("/api/persons/p1").status())
            .boxed()
            .toList();
    assertThat(statuses).contains(401, 429);
    assertThat(Http.at(gateway.port(), known).get("/api/persons/p1").status()).isEqualTo(200);
  }

  @Test
  void client_with_too_many_requests_in_progress_is_refused_and_others_are_not() throws Exception {
    var housing = gateway.service(Service.HOUSING);
    String busy = Tokens.officialNamed("busy", Role.POLICE_OFFICER, "440305");
    awaitAccepted(busy);
    String calm = Tokens.officialNamed("calm", Role.POLICE_OFFICER, "440305");
    awaitAccepted(calm);
    housing.freeze();
    int before = housing.calls();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls =
          IntStream.range(0, 12)
              .mapToObj(_ ->
                  CompletableFuture.supplyAsync(
                      () -> Http.at(gateway.port(), busy).get("/api/divisions/440305").status(),
                      callers))
              .toList();
      assertThat(eventually(() -> housing.calls() - before, reached -> reached == 5)).isEqualTo(5);
      assertThat(Http.at(gateway.port(), busy).get("/api/persons/p1").status()).isEqualTo(429);
      assertThat(Http.at(gateway.port(), calm).get("/api/persons/p1").status()).isEqualTo(200);
      housing.unfreeze();
      var statuses = calls.stream().map(CompletableFuture::join).toList();
      assertThat(statuses).contains(200, 429);
      assertThat(statuses.stream().filter(status -> status == 200).count()).isEqualTo(5);
    }
    assertThat(Http.at(gateway.port(), busy).get("/api/persons/p1").status()).isEqualTo(200);
  }

  /** Until the token is known: those of other tests may have used up the second's new ones. */
  private static void awaitAccepted(String token) {
    assertThat(
            eventually(
                () -> Http.at(gateway.port(), token).get("/api/persons/p1").status(),
                status -> status == 200))
        .isEqualTo(200);
  }

  /** Sends a request as it stands, and returns the answer. */
  private static String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** As {@link #raw}, without waiting for the end of the connection. */
  private static String firstLine(String request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
