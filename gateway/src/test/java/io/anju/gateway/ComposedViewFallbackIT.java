package io.anju.gateway;

import static io.anju.gateway.ComposedViewFixture.DWELLING;
import static io.anju.gateway.ComposedViewFixture.ID;
import static io.anju.gateway.ComposedViewFixture.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.gateway.service.Service;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Views composed from the owning services while the overview does not respond. */
class ComposedViewFallbackIT {

  private static ComposedViewFixture views;

  @BeforeAll
  static void open() {
    views = new ComposedViewFixture();
  }

  @BeforeEach
  void resetServices() {
    views.reset();
  }

  @AfterAll
  static void close() {
    views.close();
  }

  @Test
  void available_overview_serves_its_own_view() {
    assertThat(views.person().body().path("service").asString()).isEqualTo("overview");
  }

  @Test
  void hanging_overview_yields_composed_person_view_within_two_seconds() {
    views.service(Service.OVERVIEW).freeze();
    for (var view : views.personWithinTwoSeconds()) {
      assertThat(view.status()).isEqualTo(200);
      assertThat(view.body().path("personId").asString()).isEqualTo(ID);
      assertThat(view.body().path("residence").path("residenceId").asString()).isEqualTo("r2");
      assertThat(view.body().path("permit").path("permitId").asString()).isEqualTo("1");
      assertThat(view.body().at("/tenancies/0/as"))
          .extracting(JsonNode::asString)
          .containsExactly("TENANT");
      assertThat(view.body().at("/tenancies/0").has("tenants")).as("other people's part").isFalse();
      assertThat(view.body().path("employment").isArray()).isTrue();
      assertThat(view.body().at("/insurance/0/spans/0/to").asString()).isEqualTo("2026-03");
      assertThat(view.body().at("/insurance/0").has("months"))
          .as("more than the stored view shows")
          .isFalse();
      assertThat(view.body().path("schooling").isArray()).isTrue();
      assertThat(view.raw().body()).contains("\"monthlyRent\":2800.00,");
      assertThat(states(view)).isEqualTo("LIVE LIVE LIVE");
    }
  }

  @Test
  void stopped_overview_yields_composed_view() {
    views.service(Service.OVERVIEW).stop();
    try {
      assertThat(views.personWithinTwoSeconds())
          .allSatisfy(view -> assertThat(states(view)).isEqualTo("LIVE LIVE LIVE"));
    } finally {
      views.service(Service.OVERVIEW).restart();
    }
  }

  @Test
  void read_your_writes_request_falls_back_to_composed_view() {
    views.service(Service.OVERVIEW).freeze();
    var view =
        views
            .gateway()
            .officer()
            .get(
                "/api/overview/persons/" + ID,
                "Anju-Seen",
                "cGVyc29u",
                "Anju-Purpose",
                "registration");
    assertThat(states(view)).isEqualTo("LIVE LIVE LIVE");
  }

  @Test
  void hanging_overview_yields_composed_view_of_the_caller() {
    views.service(Service.OVERVIEW).freeze();
    var me =
        Http.at(views.gateway().port(), Tokens.person(Role.RESIDENT, ID)).get("/api/me/overview");
    assertThat(me.body().path("personId").asString()).isEqualTo(ID);
    assertThat(states(me)).isEqualTo("LIVE LIVE LIVE");
  }

  @Test
  void hanging_overview_yields_composed_dwelling_view_without_occupants() {
    views.service(Service.OVERVIEW).freeze();
    var view =
        views
            .gateway()
            .officer()
            .get("/api/overview/dwellings/" + DWELLING, "Anju-Purpose", "inspection");
    assertThat(view.status()).isEqualTo(200);
    assertThat(view.body().path("address").asString()).isEqualTo("测试路1号101");
    assertThat(view.body().at("/building/floors").asInt()).isEqualTo(7);
    assertThat(view.body().path("occupants").isNull()).isTrue();
    assertThat(view.body().at("/sources/housing/state").asString()).isEqualTo("LIVE");
    assertThat(view.body().at("/sources/residence/state").asString()).isEqualTo("UNAVAILABLE");
  }
}
