package io.anju.gateway.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.view.DwellingViewParts;
import io.anju.contract.view.PersonViewParts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The composed view has the same parts and fields as the stored one, filled as far as the owning
 * services know them.
 */
class ComposedViewPartsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PERSON = "p".repeat(26);
  private static final String DWELLING = "4403040010010100001000001";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final String TENANCIES =
      """
      {"items": [{"tenancyId": "t1", "filingNumber": "F1", "dwellingCode": "%s",
        "address": "学府路22号", "landlord": {"personId": "landlord", "name": "王*"},
        "tenants": ["%s"], "occupants": ["%s", "other"],
        "rooms": [{"name": "A", "kind": "BEDROOM"}, {"name": "B", "kind": "STUDY"}],
        "confirmation": {"state": "OBJECTED", "from": "TENANT", "on": "2026-11-02",
          "reason": "…"},
        "from": "2026-01-01", "until": "2026-12-31", "endedOn": null,
        "status": "FILED", "monthlyRent": 3000.00, "late": false,
        "version": 3, "deposit": 6000.00, "signedOn": "2025-12-20"}], "next": null}
      """
          .formatted(DWELLING, PERSON, PERSON);

  @Test
  void tenancy_of_a_person_has_rooms_by_name_and_the_confirmation_awaited() {
    var tenancy = person(Map.of("tenancies", available(TENANCIES))).path("tenancies").path(0);
    assertThat(tenancy.path("rooms").toString()).isEqualTo("[\"A\",\"B\"]");
    assertThat(tenancy.path("confirmation").asString()).isEqualTo("OBJECTED");
    assertThat(tenancy.path("awaitedFrom").asString()).isEqualTo("TENANT");
    assertThat(tenancy.path("as").toString()).isEqualTo("[\"TENANT\",\"OCCUPANT\"]");
  }

  @Test
  void every_part_of_a_person_has_the_fields_of_the_stored_view() {
    var view =
        person(
            Map.of(
                "person",
                    available("{\"residences\": [{\"since\": \"2026-01-01\", \"until\": null}]}"),
                "permits", available("{\"items\": [{\"permitId\": \"1\"}], \"next\": null}"),
                "tenancies", available(TENANCIES),
                "employments", available("{\"items\": [{}], \"next\": null}"),
                "insurances", available("{\"items\": [{}], \"next\": null}"),
                "enrolments", available("{\"items\": [{}], \"next\": null}")));
    assertThat(fields(view.path("person"))).isEqualTo(components(PersonViewParts.Person.class));
    assertThat(fields(view.path("residence")))
        .isEqualTo(components(PersonViewParts.Residence.class));
    assertThat(fields(view.path("permit"))).isEqualTo(components(PersonViewParts.Permit.class));
    assertThat(fields(view.at("/tenancies/0")))
        .isEqualTo(components(PersonViewParts.Tenancy.class));
    assertThat(fields(view.at("/employment/0")))
        .isEqualTo(components(PersonViewParts.Employment.class));
    assertThat(fields(view.at("/insurance/0")))
        .isEqualTo(components(PersonViewParts.Insurance.class));
    assertThat(fields(view.at("/schooling/0")))
        .isEqualTo(components(PersonViewParts.Schooling.class));
  }

  @Test
  void every_part_of_a_dwelling_has_the_fields_of_the_stored_view() {
    var view =
        new DwellingViewComposer(CLOCK)
            .compose(
                DWELLING,
                Map.of(
                    "dwelling", available("{\"address\": \"学府路22号\"}"),
                    "building", available("{}"),
                    "tenancies", available(TENANCIES)))
            .toJson();
    assertThat(fields(view.path("dwelling")))
        .isEqualTo(components(DwellingViewParts.Dwelling.class));
    assertThat(fields(view.path("building")))
        .isEqualTo(components(DwellingViewParts.Building.class));
    var tenancy = view.at("/tenancies/0");
    assertThat(fields(tenancy)).isEqualTo(components(DwellingViewParts.Tenancy.class));
    assertThat(fields(tenancy.path("landlord")))
        .isEqualTo(components(DwellingViewParts.Landlord.class));
    assertThat(fields(tenancy.at("/tenants/0")))
        .isEqualTo(components(DwellingViewParts.PersonEntry.class));
    assertThat(tenancy.path("awaitedFrom").asString()).isEqualTo("TENANT");
  }

  @Test
  void deposit_and_other_parties_are_left_out_of_a_persons_tenancy() {
    var tenancy = person(Map.of("tenancies", available(TENANCIES))).at("/tenancies/0");
    assertThat(tenancy.has("deposit")).isFalse();
    assertThat(tenancy.has("signedOn")).isFalse();
    assertThat(tenancy.has("landlord")).isFalse();
  }

  private static JsonNode person(Map<String, PartResult> results) {
    var all =
        new HashMap<String, PartResult>(
            Map.of(
                "person", new PartResult.Unavailable(),
                "permits", new PartResult.Unavailable(),
                "tenancies", new PartResult.Unavailable(),
                "employments", new PartResult.Unavailable(),
                "insurances", new PartResult.Unavailable(),
                "enrolments", new PartResult.Unavailable()));
    all.putAll(results);
    return new PersonViewComposer(CLOCK).compose(PERSON, all).toJson();
  }

  private static PartResult available(String json) {
    return new PartResult.Available(JSON.readTree(json));
  }

  private static List<String> fields(JsonNode part) {
    return List.copyOf(part.propertyNames()).stream().sorted().toList();
  }

  private static List<String> components(Class<? extends Record> part) {
    return Arrays.stream(part.getRecordComponents())
        .map(component -> component.getName())
        .sorted()
        .toList();
  }
}
