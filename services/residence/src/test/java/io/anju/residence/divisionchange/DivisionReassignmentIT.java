package io.anju.residence.divisionchange;

import static io.anju.platform.fixture.Eventually.eventually;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.OtherServicesFixture.PublishedFact;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A community is split; the registrations of those who live on the other half follow. */
@WithResidenceService
class DivisionReassignmentIT {

  private static final String BEFORE = "320508041001";
  private static final String OTHER_HALF = "320508041002";

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private StationFixture station;
  private Http successor;

  @Autowired
  DivisionReassignmentIT(OtherServicesFixture otherServices) {
    this.otherServices = otherServices;
  }

  @BeforeEach
  void open() {
    station =
        new StationFixture(
            Http.at(port, Tokens.official(Role.POLICE_OFFICER, BEFORE)), otherServices);
    successor = Http.at(port, Tokens.officialNamed("successor", Role.POLICE_OFFICER, OTHER_HALF));
  }

  private String living(PublishedFact dwelling) {
    String person = station.registered();
    assertThat(station.declare(person, dwelling, today().minusMonths(8), "SELF").status())
        .isEqualTo(201);
    return "/api/persons/" + person;
  }

  private int seen(Http officer, String path) {
    return officer.get(path, PURPOSE).status();
  }

  @Test
  void community_split_moves_person_and_permit_to_the_new_division() {
    var moving = otherServices.dwelling(BEFORE);
    String person = living(moving);
    String permit =
        station
            .officer()
            .post(
                "/api/permits",
                application(
                    person.substring("/api/persons/".length()),
                    "EMPLOYMENT",
                    "PHOTO",
                    "LABOUR_CONTRACT"))
            .header("Location");
    var staying = living(otherServices.dwelling(BEFORE));
    assertThat(seen(successor, person)).isEqualTo(403);
    otherServices.dwellingChanged(moving, 2, OTHER_HALF);
    assertThat(eventually(() -> seen(successor, person), status -> status == 200)).isEqualTo(200);
    assertThat(seen(successor, permit)).isEqualTo(200);
    assertThat(seen(station.officer(), person)).isEqualTo(403);
    assertThat(seen(station.officer(), permit)).isEqualTo(403);
    assertThat(seen(station.officer(), staying)).isEqualTo(200);
    assertThat(seen(successor, staying)).isEqualTo(403);
    var decided =
        successor.send(
            "POST",
            permit + "/approval",
            null,
            "If-Match",
            successor.get(permit, PURPOSE).header("ETag"));
    assertThat(decided.body().path("status").asString()).isEqualTo("APPROVED");
  }

  @Test
  void former_resident_becomes_visible_to_the_new_division() {
    var moving = otherServices.dwelling(BEFORE);
    String person = living(moving);
    var elsewhere = otherServices.dwelling(BEFORE);
    assertThat(
            station
                .declare(
                    person.substring("/api/persons/".length()),
                    elsewhere,
                    today().minusMonths(1),
                    "SELF")
                .status())
        .isEqualTo(201);
    otherServices.dwellingChanged(moving, 2, OTHER_HALF);
    assertThat(eventually(() -> seen(successor, person), status -> status == 200)).isEqualTo(200);
    assertThat(seen(station.officer(), person))
        .as("lives on the ground that stayed")
        .isEqualTo(200);
  }

  @Test
  void dwelling_update_in_the_same_community_changes_no_person() {
    var dwelling = otherServices.dwelling(BEFORE);
    String person = living(dwelling);
    String before = station.officer().get(person, PURPOSE).header("ETag");
    var later = otherServices.dwelling(BEFORE);
    String mover = living(later);
    otherServices.dwellingChanged(dwelling, 2, BEFORE);
    otherServices.dwellingChanged(later, 2, OTHER_HALF);
    assertThat(eventually(() -> seen(successor, mover), status -> status == 200)).isEqualTo(200);
    assertThat(station.officer().get(person, PURPOSE).header("ETag")).isEqualTo(before);
  }
}
