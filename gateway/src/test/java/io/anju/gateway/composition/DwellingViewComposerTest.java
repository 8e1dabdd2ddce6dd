package io.anju.gateway.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DwellingViewComposerTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String DWELLING = "4403040010010100001000001";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final DwellingViewComposer composer = new DwellingViewComposer(CLOCK);

  @Test
  void building_is_requested_by_the_first_19_characters_of_the_code() {
    assertThat(composer.partRequests(DWELLING, null))
        .containsOnlyKeys("dwelling", "building", "tenancies")
        .hasEntrySatisfying(
            "building",
            request -> assertThat(request.path()).isEqualTo("/api/buildings/4403040010010100001"));
    assertThat(composer.partRequests("malformed", null))
        .containsOnlyKeys("dwelling", "tenancies")
        .containsKey(composer.owningPart());
  }

  @Test
  void parts_of_housing_are_live_and_what_only_the_stored_view_has_is_null() {
    var view = compose(Map.of());
    assertThat(view.path("address").asString()).isEqualTo("学府路22号");
    assertThat(view.at("/sources/housing/state").asString()).isEqualTo("LIVE");
    assertThat(view.at("/sources/residence/state").asString()).isEqualTo("UNAVAILABLE");
    assertThat(view.at("/sources/employment/state").asString()).isEqualTo("UNAVAILABLE");
    for (var part : new String[] {"occupants", "capacity", "inspections", "safety", "history"}) {
      assertThat(view.has(part)).as(part).isTrue();
      assertThat(view.path(part).isNull()).as(part).isTrue();
    }
  }

  @Test
  void one_missing_part_makes_housing_incomplete() {
    var view = compose(Map.of("building", new PartResult.Unavailable()));
    assertThat(view.path("building").isNull()).isTrue();
    assertThat(view.path("dwelling").isObject()).isTrue();
    assertThat(view.at("/sources/housing/state").asString()).isEqualTo("UNAVAILABLE");
  }

  @Test
  void parties_are_shown_by_id_without_their_names() {
    var tenancies =
        """
        {"items": [{"landlord": {"personId": "l", "name": "王*"}, "tenants": ["t"],
          "occupants": ["t", "o"], "rooms": []}], "next": null}
        """;
    var tenancy = compose(Map.of("tenancies", available(tenancies))).at("/tenancies/0");
    assertThat(tenancy.path("tenants").toString())
        .isEqualTo("[{\"personId\":\"t\",\"name\":null}]");
    assertThat(tenancy.path("occupants")).hasSize(2);
  }

  private JsonNode compose(Map<String, PartResult> results) {
    var all =
        new HashMap<String, PartResult>(
            Map.of(
                "dwelling", available("{\"address\": \"学府路22号\"}"),
                "building", available("{}"),
                "tenancies", available("{\"items\": [], \"next\": null}")));
    all.putAll(results);
    return composer.compose(DWELLING, all).toJson();
  }

  private static PartResult available(String json) {
    return new PartResult.Available(JSON.readTree(json));
  }
}
