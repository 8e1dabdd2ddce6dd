package io.anju.overview.person;

import static io.anju.overview.EmploymentFactsFixture.USCC;
import static io.anju.overview.EmploymentFactsFixture.employment;
import static io.anju.overview.EmploymentFactsFixture.enrolment;
import static io.anju.overview.EmploymentFactsFixture.enterprise;
import static io.anju.overview.EmploymentFactsFixture.insurance;
import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwelling;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.HousingFactsFixture.tenancy;
import static io.anju.overview.ResidenceFactsFixture.permit;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.residence.PermitStatus;
import io.anju.overview.FactPublisherFixture;
import io.anju.overview.HousingFactsFixture;
import io.anju.overview.OverviewIT;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonViewIT extends OverviewIT {

  @Test
  void employment_published_before_the_person_shows_in_the_view() {
    String id = personId(100);
    String home = dwellingCode(100);
    publisher.publish(employment("job-100", 1, id, _ -> null));
    String seen =
        publisher.publish(
            enterprise(9, "样例电子"),
            dwelling(home, 1),
            permit("permit-100", 1, id, PermitStatus.ACCEPTED),
            tenancy("tenancy-100", 1, home, personId(101), List.of(id), List.of(id)),
            insurance(id, 1, "2026-01", "2026-03"),
            enrolment("school-100", 1, id),
            person(id, 1, publisher.sealing(), residence("r-100", home, SPRING, null)));
    var answer =
        viewOfPerson(
            id, seen + "," + FactPublisherFixture.tokenOf(employment("job-100", 1, id, _ -> null)));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(text(answer, "/personId")).isEqualTo(id);
    assertThat(text(answer, "/person/name")).isEqualTo("欧阳**");
    assertThat(text(answer, "/person/document/masked")).isEqualTo("44**************19");
    assertThat(answer.body().at("/person/document/number").isNull()).isTrue();
    assertThat(text(answer, "/person/phone")).isEqualTo("*******1234");
    assertThat(text(answer, "/residence/address")).isEqualTo(HousingFactsFixture.address(home));
    assertThat(text(answer, "/permit/status")).isEqualTo("ACCEPTED");
    assertThat(text(answer, "/tenancies/0/tenancyId")).isEqualTo("tenancy-100");
    assertThat(answer.body().at("/tenancies/0/as").toString())
        .isEqualTo("[\"TENANT\",\"OCCUPANT\"]");
    assertThat(text(answer, "/employment/0/enterprise")).isEqualTo("样例电子");
    assertThat(text(answer, "/employment/0/uscc")).isEqualTo(USCC);
    assertThat(text(answer, "/insurance/0/enterprise")).isEqualTo("样例电子");
    assertThat(text(answer, "/insurance/0/spans/0/to")).isEqualTo("2026-03");
    assertThat(answer.body().at("/insurance/0/spans/0/kinds").toString())
        .isEqualTo("[\"PENSION\",\"MEDICAL\"]");
    assertThat(text(answer, "/insurance/0/toldThrough")).isEqualTo("2026-03");
    assertThat(text(answer, "/schooling/0/school")).isEqualTo("样例中学");
    assertThat(answer.body().at("/schooling/0/fullTime").asBoolean()).isTrue();
    assertThat(
            answer.body().at("/timeline").values().stream()
                .map(event -> event.path("event").asString()))
        .containsExactlyInAnyOrder(
            "residence-began",
            "permit-applied",
            "tenancy-began",
            "employment-began",
            "schooling-began");
    var fresh =
        eventually(
            () -> viewOfPerson(id, ""),
            later ->
                later.body().at("/sources").values().stream()
                    .allMatch(source -> source.path("state").asString().equals("FRESH")));
    assertThat(fresh.body().at("/sources").propertyNames())
        .containsExactlyInAnyOrder("residence", "housing", "employment");
    assertThat(fresh.body().at("/sources").values())
        .allSatisfy(source -> {
          assertThat(source.path("state").asString()).isEqualTo("FRESH");
          assertThat(source.path("asOf").asString()).matches("20\\d\\d-.*(Z|\\+08:00)");
        });
  }

  @Test
  void superseded_id_resolves_to_the_person_with_the_facts_of_both_ids() {
    String before = personId(110);
    String now = personId(111);
    String seen =
        publisher.publish(
            person(before, 1, publisher.sealing()),
            employment("job-110", 1, before, _ -> null),
            person(now, 1, publisher.sealing(), List.of(before)),
            employment("job-111", 1, now, from -> from.plusDays(1)));
    for (String asked : List.of(before, now)) {
      var answer = viewOfPerson(asked, seen);
      assertThat(text(answer, "/personId")).isEqualTo(now);
      assertThat(
              answer.body().at("/employment").values().stream()
                  .map(record -> record.path("recordId").asString()))
          .containsExactlyInAnyOrder("job-110", "job-111");
    }
  }

  @Test
  void officials_see_persons_of_their_division_only_and_state_a_purpose() {
    String id = personId(120);
    String seen = publisher.publish(person(id, 1, publisher.sealing()));
    String path = "/api/overview/persons/" + id;
    assertThat(viewOfPerson(id, seen).status()).isEqualTo(200);
    var unstated = officer.get(path);
    assertThat(unstated.status()).isEqualTo(400);
    assertThat(unstated.problem()).isEqualTo("purpose-required");
    var elsewhere = officer.as(Tokens.official(Role.POLICE_OFFICER, "440306")).get(path, PURPOSE);
    assertThat(elsewhere.status()).isEqualTo(403);
    assertThat(elsewhere.raw().body()).doesNotContain("欧阳");
    assertThat(officer.as(Tokens.official(Role.AUDITOR, "440305")).get(path, PURPOSE).status())
        .isEqualTo(403);
    assertThat(officer.as(null).get(path, PURPOSE).status()).isEqualTo(401);
    assertThat(officer.get("/api/overview/persons/nobody", PURPOSE).problem())
        .isEqualTo("invalid-request");
  }

  @Test
  void personal_fields_are_unmasked_for_the_police_and_the_person_only() {
    String id = personId(130);
    publisher.publish(person(id, 1, publisher.sealing()));
    String path = "/api/overview/persons/" + id + "?unmask=name,document,phone";
    var shown = eventually(() -> officer.get(path, PURPOSE), answer -> answer.status() == 200);
    assertThat(text(shown, "/person/name")).isEqualTo("欧阳样例");
    assertThat(text(shown, "/person/document/number")).isEqualTo("449999199001010019");
    assertThat(text(shown, "/person/phone")).isEqualTo("13800001234");
    assertThat(officer.as(Tokens.official(Role.GRID_WORKER, "440305")).get(path, PURPOSE).status())
        .isEqualTo(403);
    assertThat(text(officer.as(Tokens.person(Role.RESIDENT, id)).get(path), "/person/name"))
        .isEqualTo("欧阳样例");
  }

  @Test
  void residents_read_their_own_view_and_no_other() {
    String id = personId(140);
    String seen =
        publisher.publish(
            person(id, 1, publisher.sealing()), person(personId(141), 1, publisher.sealing()));
    var resident = officer.as(Tokens.person(Role.RESIDENT, id));
    var own = resident.get("/api/me/overview", "Anju-Seen", seen);
    assertThat(own.status()).isEqualTo(200);
    assertThat(text(own, "/personId")).isEqualTo(id);
    assertThat(text(resident.get("/api/me"), "/personId")).isEqualTo(id);
    assertThat(resident.get("/api/overview/persons/" + id).status()).isEqualTo(200);
    assertThat(resident.get("/api/overview/persons/" + personId(141)).status()).isEqualTo(403);
    assertThat(officer.get("/api/me/overview", PURPOSE).status()).isEqualTo(403);
  }

  @Test
  void unknown_person_is_not_found_once_the_view_is_complete() {
    var answer = eventually(() -> viewOfPerson(personId(150), ""), later -> later.status() == 404);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.problem()).isEqualTo("not-found");
  }

  private static String text(Response answer, String pointer) {
    return answer.body().at(pointer).asString();
  }
}
