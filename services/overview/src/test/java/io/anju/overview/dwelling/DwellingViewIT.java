package io.anju.overview.dwelling;

import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.address;
import static io.anju.overview.HousingFactsFixture.building;
import static io.anju.overview.HousingFactsFixture.dwelling;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.HousingFactsFixture.inspections;
import static io.anju.overview.HousingFactsFixture.tenancy;
import static io.anju.overview.HousingFactsFixture.withConfirmation;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyParty;
import io.anju.overview.OverviewIT;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DwellingViewIT extends OverviewIT {

  @Test
  void dwelling_lists_each_occupant_once_by_registration_and_tenancy() {
    String code = dwellingCode(2_000);
    String seen =
        publisher.publish(
            building(code.substring(0, 19), 1),
            dwelling(code, 1),
            person(personId(200), 1, publisher.sealing(), residence("r-200", code, SPRING, null)),
            person(personId(201), 1, publisher.sealing()),
            tenancy(
                "tenancy-200",
                1,
                code,
                personId(202),
                List.of(personId(200)),
                List.of(personId(200), personId(201))));
    var answer = viewOfDwelling(code, seen);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().at("/address").asString()).isEqualTo(address(code));
    assertThat(answer.body().at("/building/aliases/0").asString()).isEqualTo("老样例楼");
    assertThat(answer.body().at("/tenancies/0/tenants/0/name").asString()).isEqualTo("欧阳**");
    assertThat(answer.body().at("/tenancies/0/landlord/personId").asString())
        .isEqualTo(personId(202));
    assertThat(occupants(answer))
        .isEqualTo(
            Map.of(personId(200), "registered under-tenancy", personId(201), "under-tenancy"));
    assertThat(answer.body().at("/capacity/areaPerPerson").decimalValue())
        .isEqualByComparingTo("34.25");
    assertThat(
            answer.body().at("/history").values().stream()
                .map(event -> event.path("event").asString()))
        .contains("tenancy-began");
    assertThat(answer.body().at("/sources/housing/state").asString()).isIn("FRESH", "STALE");
  }

  @Test
  void let_rooms_and_confirmation_show_in_both_views() {
    String code = dwellingCode(2_050);
    var filed =
        tenancy(
            "tenancy-205", 1, code, personId(206), List.of(personId(205)), List.of(personId(205)));
    var before =
        viewOfDwelling(
                code,
                publisher.publish(
                    dwelling(code, 1), person(personId(205), 1, publisher.sealing()), filed))
            .body();
    assertThat(before.at("/tenancies/0/confirmation").isNull())
        .as("filed before sides confirmed")
        .isTrue();
    assertThat(before.at("/tenancies/0/rooms").size()).isZero();
    String seen =
        publisher.publish(
            withConfirmation(
                tenancy(
                    "tenancy-205",
                    2,
                    code,
                    personId(206),
                    List.of(personId(205)),
                    List.of(personId(205))),
                "B",
                TenancyConfirmation.OBJECTED,
                TenancyParty.TENANT));
    for (var answer : List.of(viewOfDwelling(code, seen), viewOfPerson(personId(205), seen))) {
      assertThat(answer.body().at("/tenancies/0/confirmation").asString()).isEqualTo("OBJECTED");
      assertThat(answer.body().at("/tenancies/0/awaitedFrom").asString()).isEqualTo("TENANT");
      assertThat(answer.body().at("/tenancies/0/rooms/0").asString()).isEqualTo("B");
    }
  }

  @Test
  void former_occupant_is_removed_from_the_dwelling_view() {
    String code = dwellingCode(2_100);
    publisher.publish(
        dwelling(code, 1),
        person(personId(210), 1, publisher.sealing(), residence("r-210", code, SPRING, null)),
        tenancy(
            "tenancy-210",
            1,
            code,
            personId(212),
            List.of(personId(213)),
            List.of(personId(211), personId(213))));
    String seen =
        publisher.publish(
            person(
                personId(210),
                2,
                publisher.sealing(),
                residence("r-210", code, SPRING, SPRING.plusDays(9))),
            tenancy(
                "tenancy-210",
                2,
                code,
                personId(212),
                List.of(personId(213)),
                List.of(personId(213))),
            person(personId(211), 1, publisher.sealing()));
    assertThat(occupants(viewOfDwelling(code, seen)))
        .isEqualTo(Map.of(personId(213), "under-tenancy"));
    assertThat(viewOfPerson(personId(211), seen).body().at("/tenancies").size()).isZero();
  }

  @Test
  void landlords_see_their_tenancies_and_officials_their_division() {
    String code = dwellingCode(2_200);
    String seen =
        publisher.publish(
            dwelling(code, 1),
            person(personId(220), 1, publisher.sealing(), residence("r-220", code, SPRING, null)),
            tenancy("tenancy-220", 1, code, personId(222), List.of(), List.of(personId(221))),
            tenancy("tenancy-221", 1, code, personId(223), List.of(), List.of()));
    String path = "/api/overview/dwellings/" + code;
    assertThat(viewOfDwelling(code, seen).body().at("/tenancies").size()).isEqualTo(2);
    var landlord = officer.as(Tokens.person(Role.LANDLORD, personId(222))).get(path);
    assertThat(landlord.status()).isEqualTo(200);
    assertThat(landlord.body().at("/tenancies").size()).isEqualTo(1);
    assertThat(occupants(landlord)).isEqualTo(Map.of(personId(221), "under-tenancy"));
    assertThat(officer.as(Tokens.person(Role.LANDLORD, personId(224))).get(path).status())
        .isEqualTo(403);
    assertThat(
            officer.as(Tokens.official(Role.HOUSING_OFFICER, "440306")).get(path, PURPOSE).status())
        .isEqualTo(403);
    assertThat(
            officer.as(Tokens.official(Role.HOUSING_OFFICER, "440305")).get(path, PURPOSE).status())
        .isEqualTo(200);
    assertThat(officer.as(Tokens.official(Role.HOUSING_OFFICER, "440305")).get(path).problem())
        .isEqualTo("purpose-required");
  }

  @Test
  void inspection_findings_show_their_state_of_today() {
    String code = dwellingCode(2_300);
    assertThat(
            viewOfDwelling(code, publisher.publish(dwelling(code, 1)))
                .body()
                .at("/inspections")
                .size())
        .isZero();
    var answer = viewOfDwelling(code, publisher.publish(inspections(code, 1)));
    assertThat(answer.body().at("/safety/state").asString()).isEqualTo("OVERDUE");
    assertThat(answer.body().at("/safety/fixBy").asString()).isEqualTo("2026-03-08");
    assertThat(answer.body().at("/inspections/0/findings/0/overdue").asBoolean()).isTrue();
    assertThat(answer.body().at("/inspections/0/findings/1/closedOn").asString())
        .isEqualTo("2026-03-02");
  }

  private static Map<String, String> occupants(Response answer) {
    return answer.body().at("/occupants").values().stream()
        .collect(
            Collectors.toMap(
                one -> one.path("personId").asString(),
                one ->
                    ((one.path("registered").asBoolean() ? "registered " : "")
                            + (one.path("underTenancy").asBoolean() ? "under-tenancy" : ""))
                        .strip()));
  }
}
