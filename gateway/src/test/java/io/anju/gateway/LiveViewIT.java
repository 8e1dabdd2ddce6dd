package io.anju.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import io.anju.gateway.service.Service;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Answer;
import io.anju.platform.fixture.Tokens;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveViewIT {

  private static final String ID = "abcdefghijklmnopqrstuvwxyz";
  private static final String DWELLING = "4403050010010100001000001";
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  private static GatewayFixture gateway;

  @BeforeAll
  static void open() {
    gateway = GatewayFixture.with("anju.gateway.guard.lanes.views.time=400ms", "anju.gateway.guard.lanes.views-awaited.time=400ms",
        "anju.gateway.guard.lanes.residence-live.time=500ms", "anju.gateway.guard.lanes.housing-live.time=500ms",
        "anju.gateway.guard.lanes.employment-live.time=500ms");
  }

  @BeforeEach
  void everythingWell() {
    gateway.recover();
    gateway.service(Service.RESIDENCE).does(answering(Map.of(
        "/api/persons/" + ID, "{\"personId\":\"" + ID + "\",\"residences\":[{\"residenceId\":\"r2\",\"until\":null},{\"residenceId\":\"r1\",\"until\":\"2026-01-01\"}]}",
        "/api/permits", "{\"items\":[{\"permitId\":\"1\",\"status\":\"ACTIVE\"},{\"permitId\":\"2\",\"status\":\"REFUSED\"}],\"next\":null}")));
    gateway.service(Service.HOUSING).does(answering(Map.of(
        "/api/tenancies", "{\"items\":[{\"tenancyId\":\"t1\"}],\"next\":null}",
        "/api/dwellings/" + DWELLING, "{\"dwellingCode\":\"" + DWELLING + "\",\"address\":{\"room\":\"101\"}}")));
    gateway.service(Service.EMPLOYMENT).does(answering(Map.of("/api/employments", "{\"items\":[],\"next\":null}")));
  }

  @AfterAll
  static void close() {
    gateway.close();
  }

  @Test
  void theKeptViewIsServedWhereItCanBeHad() {
    assertThat(person().body().path("service").asString()).isEqualTo("overview");
  }

  @Test
  void withTheOverviewFrozenAPersonIsShownLiveWithinTwoSeconds() {
    gateway.service(Service.OVERVIEW).freeze();
    for (int i = 0; i < 4; i++) {
      var view = withinTwoSeconds();
      assertThat(view.status()).isEqualTo(200);
      assertThat(view.body().path("personId").asString()).isEqualTo(ID);
      assertThat(view.body().path("residence").path("residenceId").asString()).isEqualTo("r2");
      assertThat(view.body().path("permit").path("permitId").asString()).isEqualTo("1");
      assertThat(view.body().path("tenancies")).hasSize(1);
      assertThat(view.body().path("employment").isArray()).isTrue();
      assertThat(states(view)).isEqualTo("LIVE LIVE LIVE");
    }
  }

  @Test
  void aPartWhoseSourceIsFrozenTooIsNullAndSaidToBeUnavailable() {
    gateway.service(Service.OVERVIEW).freeze();
    gateway.service(Service.HOUSING).freeze();
    for (int i = 0; i < 4; i++) {
      var view = withinTwoSeconds();
      assertThat(view.status()).isEqualTo(200);
      assertThat(view.body().path("tenancies").isNull()).isTrue();
      assertThat(states(view)).isEqualTo("LIVE UNAVAILABLE LIVE");
    }
  }

  @Test
  void withTheOverviewDownTheViewIsLiveAtOnce() {
    gateway.service(Service.OVERVIEW).dies();
    try {
      assertThat(states(withinTwoSeconds())).isEqualTo("LIVE LIVE LIVE");
    } finally {
      gateway.service(Service.OVERVIEW).comesBack();
    }
  }

  @Test
  void aWriteTheViewIsAwaitedForIsSeenLiveWhenTheOverviewIsBehind() {
    gateway.service(Service.OVERVIEW).freeze();
    var view = gateway.officer().get("/api/overview/persons/" + ID, "Anju-Seen", "cGVyc29u", "Anju-Purpose", "registration");
    assertThat(states(view)).isEqualTo("LIVE LIVE LIVE");
  }

  @Test
  void whatTheOwningServiceRefusesIsRefused() {
    gateway.service(Service.OVERVIEW).freeze();
    gateway.service(Service.RESIDENCE).does(
        BackendFixture.always(403, "application/problem+json", "{\"type\":\"https://anju.io/problems/forbidden\",\"status\":403}"));
    var refused = withinTwoSeconds();
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("forbidden");
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void aListThatFailsIsNeverAnEmptyOne() {
    gateway.service(Service.OVERVIEW).freeze();
    gateway.service(Service.EMPLOYMENT).does(BackendFixture.always(500, "application/problem+json", "{}"));
    gateway.service(Service.HOUSING).does(BackendFixture.always(200, "application/json", "{\"items\":[{}],\"next\":\"more\"}"));
    var view = withinTwoSeconds();
    assertThat(view.body().path("employment").isNull()).isTrue();
    assertThat(view.body().path("tenancies").isNull()).isTrue();
    assertThat(states(view)).isEqualTo("LIVE UNAVAILABLE UNAVAILABLE");
  }

  @Test
  void withNothingLeftToShowTheAnswerIsUnavailable() {
    for (var service : Service.values()) {
      gateway.service(service).freeze();
    }
    var nothing = withinTwoSeconds();
    assertThat(nothing.status()).isEqualTo(503);
    assertThat(nothing.problem()).isEqualTo("unavailable");
  }

  @Test
  void peopleSeeThemselvesLiveToo() {
    gateway.service(Service.OVERVIEW).freeze();
    var me = Http.at(gateway.port(), Tokens.person(Role.RESIDENT, ID)).get("/api/me/overview");
    assertThat(me.body().path("personId").asString()).isEqualTo(ID);
    assertThat(states(me)).isEqualTo("LIVE LIVE LIVE");
  }

  @Test
  void aDwellingIsShownLiveAndSaysThatItsOccupantsAreNotKnown() {
    gateway.service(Service.OVERVIEW).freeze();
    var view = gateway.officer().get("/api/overview/dwellings/" + DWELLING, "Anju-Purpose", "inspection");
    assertThat(view.status()).isEqualTo(200);
    assertThat(view.body().path("address").path("room").asString()).isEqualTo("101");
    assertThat(view.body().path("occupants").isNull()).isTrue();
    assertThat(view.body().at("/sources/housing/state").asString()).isEqualTo("LIVE");
    assertThat(view.body().at("/sources/residence/state").asString()).isEqualTo("UNAVAILABLE");
  }

  private static Answer withinTwoSeconds() {
    long begun = System.nanoTime();
    var view = person();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(TWO_SECONDS);
    return view;
  }

  private static Answer person() {
    return gateway.officer().get("/api/overview/persons/" + ID, "Anju-Purpose", "registration");
  }

  private static String states(Answer view) {
    var sources = view.body().path("sources");
    return sources.at("/residence/state").asString() + " " + sources.at("/housing/state").asString() + " "
        + sources.at("/employment/state").asString();
  }

  /** Answers only who says why, as the owning services do. */
  private static HttpHandler answering(Map<String, String> bodies) {
    return exchange -> {
      boolean resident = exchange.getRequestHeaders().getFirst("Anju-Purpose") == null;
      boolean signedIn = exchange.getRequestHeaders().getFirst("Authorization") != null;
      String body = bodies.get(exchange.getRequestURI().getPath());
      if (!signedIn || body == null || resident && !exchange.getRequestURI().toString().contains(ID)) {
        BackendFixture.answer(exchange, 400, "application/problem+json", "{}");
      } else {
        BackendFixture.answer(exchange, 200, "application/json", body);
      }
    };
  }
}
