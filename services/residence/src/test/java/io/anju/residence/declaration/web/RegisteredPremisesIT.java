package io.anju.residence.declaration.web;

import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.moveIn;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithResidenceService
class RegisteredPremisesIT {

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private StationFixture station;
  private Http officer;

  @Autowired
  RegisteredPremisesIT(OtherServicesFixture otherServices) {
    this.otherServices = otherServices;
  }

  /** Two sides of a residence: a tenant, and the landlord of the filed tenancy. */
  private record LetDwelling(String tenant, String landlord, String dwelling, String path) {}

  @BeforeEach
  void open() {
    station = StationFixture.at(port, otherServices);
    officer = station.officer();
  }

  private LetDwelling letDwelling() {
    String tenant = station.registered();
    String landlord = station.registered();
    var dwelling = otherServices.dwelling(COMMUNITY);
    var tenancy = otherServices.tenancy(dwelling.id(), COMMUNITY, landlord, tenant);
    var declared =
        officer.post(
            "/api/persons/" + tenant + "/residences",
            moveIn(dwelling.id(), today().minusDays(40), "SELF"),
            "Anju-Seen",
            dwelling.token() + "," + tenancy.token());
    return new LetDwelling(
        tenant,
        landlord,
        dwelling.id(),
        "/api/persons/" + tenant + "/residences/" + declared.body().path("residenceId").asString());
  }

  private Http landlord(String person) {
    return officer.as(Tokens.person(Role.LANDLORD, person));
  }

  private static Response left(Http by, LetDwelling let, String as) {
    return by.post(
        let.path() + "/departure",
        Map.of("on", today().minusDays(1).toString(), "declaredBy", as),
        "If-Match",
        "*");
  }

  @Test
  void declarant_lists_only_residents_of_their_own_premises() {
    var let = letDwelling();
    var mine = landlord(let.landlord()).get("/api/declarations?dwellingCode=" + let.dwelling());
    assertThat(mine.body().at("/items/0/personId").asString()).isEqualTo(let.tenant());
    assertThat(mine.body().at("/items/0/name").asString()).isEqualTo("王**");
    assertThat(
            landlord(station.registered())
                .get("/api/declarations?dwellingCode=" + let.dwelling())
                .body()
                .path("items")
                .size())
        .isZero();
    String hotel = "91110000600037341L";
    var room = otherServices.dwelling(COMMUNITY);
    var premises = otherServices.enterprise(hotel, room.id());
    station.registerPremises(hotel, "HOTEL", room);
    var host = officer.as(Tokens.organisation(Role.EMPLOYER, hotel));
    String guest = station.registered();
    assertThat(
            host.post(
                    "/api/persons/" + guest + "/residences",
                    moveIn(room.id(), today(), "HOTEL"),
                    "Anju-Seen",
                    room.token() + "," + premises.token())
                .status())
        .isEqualTo(201);
    assertThat(
            host.get("/api/declarations?dwellingCode=" + room.id())
                .body()
                .at("/items/0/personId")
                .asString())
        .isEqualTo(guest);
    assertThat(
            host.get("/api/declarations?dwellingCode=" + let.dwelling())
                .body()
                .path("items")
                .size())
        .isZero();
    assertThat(
            officer
                .get("/api/persons/" + guest, PURPOSE)
                .body()
                .at("/residences/0/declarations/0/by")
                .asString())
        .isEqualTo("HOTEL");
  }

  @Test
  void enterprise_that_states_a_building_as_its_address_lists_and_moves_nobody_there() {
    var let = letDwelling();
    String attacker = "91440300MA5G00019N";
    var stated = otherServices.enterprise(attacker, let.dwelling().substring(0, 19));
    var employer = officer.as(Tokens.organisation(Role.EMPLOYER, attacker));
    assertThat(
            employer
                .get(
                    "/api/declarations?dwellingCode=" + let.dwelling(), "Anju-Seen", stated.token())
                .body()
                .path("items"))
        .isEmpty();
    var elsewhere = station.registeredResident(12);
    var declared =
        employer.post(
            "/api/persons/" + elsewhere + "/residences",
            moveIn(let.dwelling(), today(), "HOTEL"),
            "Anju-Seen",
            stated.token());
    assertThat(declared.status()).isEqualTo(202);
    assertThat(declared.body().at("/pending/state").asString()).isEqualTo("AWAITING_CONFIRMATION");
    var homes = officer.get("/api/persons/" + elsewhere, PURPOSE).body().path("residences");
    assertThat(homes).hasSize(1);
    assertThat(homes.path(0).path("until").isNull()).isTrue();
    assertThat(left(employer, let, "HOTEL").problem()).isEqualTo("declarant-not-authorised");
  }

  @Test
  void premises_are_registered_by_officials_of_the_division_alone() {
    var room = otherServices.dwelling(COMMUNITY);
    String operator = "91440300MA5G00027H";
    var body = Map.of("operator", operator, "kind", "DORMITORY", "place", room.id());
    station.declare(station.registered(), room, today(), "SELF");
    String path = "/api/registered-premises";
    assertThat(officer.as(Tokens.organisation(Role.EMPLOYER, operator)).post(path, body).status())
        .isEqualTo(403);
    assertThat(
            officer.as(Tokens.official(Role.HOUSING_OFFICER, "320506")).post(path, body).status())
        .isEqualTo(403);
    var registered = officer.post(path, body);
    assertThat(registered.status()).isEqualTo(201);
    assertThat(officer.post(path, body).problem()).isEqualTo("premises-exist");
    String end = registered.header("Location") + "/end";
    assertThat(officer.post(end, null, "If-Match", "*").body().path("until").asString())
        .isEqualTo(today().toString());
    assertThat(officer.post(path, body).status()).isEqualTo(201);
    assertThat(
            officer
                .as(Tokens.organisation(Role.EMPLOYER, operator))
                .get(path + "?operator=" + operator)
                .body()
                .path("items"))
        .hasSize(1);
  }
}
