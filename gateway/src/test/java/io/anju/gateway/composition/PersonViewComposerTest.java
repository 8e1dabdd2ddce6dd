package io.anju.gateway.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PersonViewComposerTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PERSON = "p".repeat(26);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final String EMPTY = "{\"items\": [], \"next\": null}";

  private final PersonViewComposer composer = new PersonViewComposer(CLOCK);

  @Test
  void parts_are_requested_from_their_owners_and_unmasked_fields_from_the_register_alone() {
    assertThat(composer.partRequests(PERSON, null))
        .containsOnlyKeys(
            "person", "permits", "tenancies", "employments", "insurances", "enrolments")
        .containsKey(composer.owningPart());
    var unmasked = composer.partRequests(PERSON, "name,phone");
    assertThat(unmasked.get("person").path())
        .isEqualTo("/api/persons/" + PERSON + "?unmask=name,phone");
    unmasked.remove("person");
    assertThat(unmasked.values()).noneMatch(request -> request.path().contains("unmask"));
  }

  @Test
  void view_of_all_sources_is_live_as_of_now() {
    var view = compose(Map.of());
    for (var source : new String[] {"residence", "housing", "employment"}) {
      assertThat(view.at("/sources/" + source + "/state").asString()).isEqualTo("LIVE");
      assertThat(view.at("/sources/" + source + "/asOf").asString())
          .isEqualTo("2026-11-30T04:00:00Z");
    }
    assertThat(view.path("tenancies").isArray()).isTrue();
    assertThat(view.path("permit").isNull()).isTrue();
    assertThat(view.path("timeline").isNull()).as("only in the stored view").isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "tenancies, tenancies, housing",
    "employments, employment, employment",
    "insurances, insurance, employment",
    "enrolments, schooling, employment",
    "permits, permit, residence"
  })
  void missing_part_is_null_and_its_source_unavailable_but_the_others_stay(
      String request, String part, String source) {
    var view = compose(Map.of(request, new PartResult.Unavailable()));
    assertThat(view.path(part).isNull()).isTrue();
    for (var one : new String[] {"residence", "housing", "employment"}) {
      assertThat(view.at("/sources/" + one + "/state").asString())
          .isEqualTo(one.equals(source) ? "UNAVAILABLE" : "LIVE");
    }
    assertThat(view.at("/sources/" + source + "/asOf").isNull()).isTrue();
  }

  @Test
  void list_with_further_pages_is_not_shown_as_complete() {
    var view = compose(Map.of("tenancies", available("{\"items\": [{}], \"next\": \"t1\"}")));
    assertThat(view.path("tenancies").isNull()).isTrue();
    assertThat(view.at("/sources/housing/state").asString()).isEqualTo("UNAVAILABLE");
  }

  @Test
  void view_without_any_response_has_no_complete_source() {
    var results = new HashMap<String, PartResult>();
    composer
        .partRequests(PERSON, null)
        .keySet()
        .forEach(part -> results.put(part, new PartResult.Unavailable()));
    assertThat(composer.compose(PERSON, results).hasCompleteSource()).isFalse();
  }

  /** Today is 2026-11-30. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-30,, true",
    "2026-12-01,, false",
    "2026-01-01, 2026-12-01, true",
    "2026-01-01, 2026-11-30, false"
  })
  void residence_is_that_of_today(String since, String until, boolean shown) {
    var residence =
        "{\"since\": \"%s\", \"until\": %s}"
            .formatted(since, until == null ? null : "\"" + until + "\"");
    var view = compose(Map.of("person", available("{\"residences\": [" + residence + "]}")));
    assertThat(view.path("residence").isObject()).isEqualTo(shown);
    assertThat(view.at("/sources/residence/state").asString()).isEqualTo("LIVE");
  }

  @Test
  void open_permit_takes_precedence_over_a_newer_final_one() {
    var permits =
        """
        {"items": [{"permitId": "1", "status": "ACTIVE"}, {"permitId": "2", "status": "REFUSED"}],
         "next": null}
        """;
    assertThat(compose(Map.of("permits", available(permits))).at("/permit/permitId").asString())
        .isEqualTo("1");
    var onlyFinal = permits.replace("ACTIVE", "CANCELLED");
    assertThat(compose(Map.of("permits", available(onlyFinal))).at("/permit/permitId").asString())
        .isEqualTo("2");
  }

  @Test
  void employment_shows_how_it_was_filed() {
    var employments =
        """
        {"items": [{"status": "ENDED", "enterpriseName": "海纳电子",
          "hireFiled": {"on": "2026-01-02", "late": false},
          "leavingFiled": {"on": "2026-05-20", "late": true}}], "next": null}
        """;
    var employment = compose(Map.of("employments", available(employments))).at("/employment/0");
    assertThat(employment.path("enterprise").asString()).isEqualTo("海纳电子");
    assertThat(employment.path("ended").asBoolean()).isTrue();
    assertThat(employment.at("/filing/hireLate").asBoolean()).isFalse();
    assertThat(employment.at("/filing/leavingLate").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LANDLORD", "TENANT", "OCCUPANT"})
  void tenancy_shows_the_role_of_the_person_alone(String role) {
    var tenancy =
        """
        {"items": [{"landlord": {"personId": "%s"}, "tenants": ["%s"], "occupants": ["%s"],
          "rooms": []}], "next": null}
        """
            .formatted(
                role.equals("LANDLORD") ? PERSON : "l",
                role.equals("TENANT") ? PERSON : "t",
                role.equals("OCCUPANT") ? PERSON : "o");
    var shown = compose(Map.of("tenancies", available(tenancy))).at("/tenancies/0");
    assertThat(shown.path("as").toString()).isEqualTo("[\"" + role + "\"]");
    assertThat(shown.has("tenants")).isFalse();
  }

  private JsonNode compose(Map<String, PartResult> results) {
    var all =
        new HashMap<String, PartResult>(
            Map.of(
                "person", available("{\"residences\": []}"),
                "permits", available(EMPTY),
                "tenancies", available(EMPTY),
                "employments", available(EMPTY),
                "insurances", available(EMPTY),
                "enrolments", available(EMPTY)));
    all.putAll(results);
    return composer.compose(PERSON, all).toJson();
  }

  private static PartResult available(String json) {
    return new PartResult.Available(JSON.readTree(json));
  }
}
