package io.anju.residence.relocation;

import static io.anju.platform.fixture.Eventually.eventually;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.NeighboursFixture;
import io.anju.residence.NeighboursFixture.Told;
import io.anju.residence.RunningResidence;
import io.anju.residence.StationFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A community is split; the registrations of those who live on the other half follow. */
@RunningResidence
class RelocationIT {

  private static final String BEFORE = "320508041001";
  private static final String OTHER_HALF = "320508041002";

  @LocalServerPort private int port;
  private final NeighboursFixture neighbours;
  private StationFixture station;
  private Http successor;

  @Autowired
  RelocationIT(NeighboursFixture neighbours) {
    this.neighbours = neighbours;
  }

  @BeforeEach
  void open() {
    station = new StationFixture(Http.at(port, Tokens.official(Role.POLICE_OFFICER, BEFORE)), neighbours);
    successor = Http.at(port, Tokens.official(Role.POLICE_OFFICER, OTHER_HALF));
  }

  private String living(Told dwelling) {
    String person = station.registered();
    assertThat(station.declare(person, dwelling, today().minusMonths(8), "SELF").status()).isEqualTo(201);
    return "/api/persons/" + person;
  }

  private int seen(Http officer, String path) {
    return officer.get(path, PURPOSE).status();
  }

  @Test
  void after_a_split_the_new_station_sees_the_person_and_the_permit_and_the_old_one_does_not() {
    var moving = neighbours.dwelling(BEFORE);
    String person = living(moving);
    String permit = station.officer().post("/api/permits",
        application(person.substring("/api/persons/".length()), "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT")).header("Location");
    var staying = living(neighbours.dwelling(BEFORE));
    assertThat(seen(successor, person)).isEqualTo(403);
    neighbours.dwellingAgain(moving, 2, OTHER_HALF);
    assertThat(eventually(() -> seen(successor, person), status -> status == 200)).isEqualTo(200);
    assertThat(seen(successor, permit)).isEqualTo(200);
    assertThat(seen(station.officer(), person)).isEqualTo(403);
    assertThat(seen(station.officer(), permit)).isEqualTo(403);
    assertThat(seen(station.officer(), staying)).isEqualTo(200);
    assertThat(seen(successor, staying)).isEqualTo(403);
    var decided = successor.send("POST", permit + "/approval", null, "If-Match", successor.get(permit, PURPOSE).header("ETag"));
    assertThat(decided.body().path("status").asString()).isEqualTo("APPROVED");
  }

  @Test
  void who_moved_away_before_is_found_by_those_who_have_the_ground_now() {
    var moving = neighbours.dwelling(BEFORE);
    String person = living(moving);
    var elsewhere = neighbours.dwelling(BEFORE);
    assertThat(station.declare(person.substring("/api/persons/".length()), elsewhere, today().minusMonths(1), "SELF").status()).isEqualTo(201);
    neighbours.dwellingAgain(moving, 2, OTHER_HALF);
    assertThat(eventually(() -> seen(successor, person), status -> status == 200)).isEqualTo(200);
    assertThat(seen(station.officer(), person)).as("lives on the ground that stayed").isEqualTo(200);
  }

  @Test
  void a_dwelling_told_again_where_it_was_changes_nobody() {
    var dwelling = neighbours.dwelling(BEFORE);
    String person = living(dwelling);
    String before = station.officer().get(person, PURPOSE).header("ETag");
    var later = neighbours.dwelling(BEFORE);
    String mover = living(later);
    neighbours.dwellingAgain(dwelling, 2, BEFORE);
    neighbours.dwellingAgain(later, 2, OTHER_HALF);
    assertThat(eventually(() -> seen(successor, mover), status -> status == 200)).isEqualTo(200);
    assertThat(station.officer().get(person, PURPOSE).header("ETag")).isEqualTo(before);
  }
}
