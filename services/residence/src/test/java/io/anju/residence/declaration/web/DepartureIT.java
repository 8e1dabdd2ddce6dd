package io.anju.residence.declaration.web;

import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.moveIn;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Answer;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.NeighboursFixture;
import io.anju.residence.RunningResidence;
import io.anju.residence.StationFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningResidence
class DepartureIT {

  @LocalServerPort private int port;
  private final NeighboursFixture neighbours;
  private StationFixture station;
  private Http officer;

  @Autowired
  DepartureIT(NeighboursFixture neighbours) {
    this.neighbours = neighbours;
  }

  /** Two sides of a residence: a tenant, and the landlord of the filed tenancy. */
  private record Let(String tenant, String landlord, String dwelling, String path) {}

  @BeforeEach
  void open() {
    station = StationFixture.at(port, neighbours);
    officer = station.officer();
  }

  private Let let() {
    String tenant = station.registered();
    String landlord = station.registered();
    var dwelling = neighbours.dwelling(COMMUNITY);
    var tenancy = neighbours.tenancy(dwelling.id(), COMMUNITY, landlord, tenant);
    var declared = officer.post("/api/persons/" + tenant + "/residences", moveIn(dwelling.id(), today().minusDays(40), "SELF"),
        "Anju-Seen", dwelling.seen() + "," + tenancy.seen());
    return new Let(tenant, landlord, dwelling.id(),
        "/api/persons/" + tenant + "/residences/" + declared.body().path("residenceId").asString());
  }

  private Http resident(String person) {
    return officer.as(Tokens.person(Role.RESIDENT, person));
  }

  private Http landlord(String person) {
    return officer.as(Tokens.person(Role.LANDLORD, person));
  }

  private static Answer left(Http by, Let let, String as) {
    return by.post(let.path() + "/departure", Map.of("on", today().minusDays(1).toString(), "declaredBy", as), "If-Match", "*");
  }

  private static Answer objected(Http by, Let let, String as) {
    return by.post(let.path() + "/objection", Map.of("reason", "that is not so", "declaredBy", as), "If-Match", "*");
  }

  private static List<String> kinds(Http reader) {
    return reader.get("/api/notices").body().path("items").values().stream().map(item -> item.path("kind").asString()).toList();
  }

  @Test
  void the_side_that_did_not_declare_the_departure_is_told() {
    var tenantLeaves = let();
    left(resident(tenantLeaves.tenant()), tenantLeaves, "SELF");
    assertThat(kinds(landlord(tenantLeaves.landlord()))).containsExactly("departure-declared");
    assertThat(kinds(resident(tenantLeaves.tenant()))).isEmpty();
    var landlordSays = let();
    left(landlord(landlordSays.landlord()), landlordSays, "LANDLORD");
    assertThat(kinds(resident(landlordSays.tenant()))).containsExactly("departure-declared");
    assertThat(kinds(landlord(landlordSays.landlord()))).isEmpty();
  }

  @Test
  void a_departure_declared_late_is_accepted_and_marked() {
    var inTime = let();
    assertThat(left(landlord(inTime.landlord()), inTime, "LANDLORD").body().path("departureLate").asBoolean()).isFalse();
    var let = let();
    var late = landlord(let.landlord()).post(let.path() + "/departure",
        Map.of("on", today().minusDays(39).toString(), "declaredBy", "LANDLORD"), "If-Match", "*");
    assertThat(late.status()).isEqualTo(200);
    assertThat(late.body().path("departureLate").asBoolean()).isTrue();
  }

  @Test
  void a_move_tells_the_landlord_who_is_left() {
    var let = let();
    station.declare(let.tenant(), neighbours.dwelling(COMMUNITY), today(), "SELF");
    assertThat(kinds(landlord(let.landlord()))).containsExactly("departure-declared");
  }

  @Test
  void an_objection_keeps_the_residence_standing_until_the_police_decide_and_both_sides_are_told() {
    var let = let();
    assertThat(objected(resident(let.tenant()), let, "SELF").problem()).isEqualTo("objection-impossible");
    assertThat(left(landlord(let.landlord()), let, "LANDLORD").body().path("until").isNull()).isFalse();
    assertThat(objected(resident(station.registered()), let, "SELF").status()).isEqualTo(403);
    var contested = objected(resident(let.tenant()), let, "SELF");
    assertThat(contested.status()).isEqualTo(200);
    assertThat(contested.body().path("until").isNull()).isTrue();
    assertThat(contested.body().at("/contested/departure").asString()).isEqualTo(today().minusDays(1).toString());
    assertThat(contested.body().at("/contested/reason").asString()).isEqualTo("that is not so");
    assertThat(left(landlord(let.landlord()), let, "LANDLORD").problem()).isEqualTo("residence-contested");
    assertThat(kinds(officer)).contains("departure-objected");
    var bySide = resident(let.tenant()).post(let.path() + "/objection/decision", Map.of("left", false, "reason", "x"), "If-Match", "*");
    assertThat(bySide.status()).isEqualTo(403);
    var decided = officer.post(let.path() + "/objection/decision", Map.of("left", true, "reason", "the flat is empty"), "If-Match", "*");
    assertThat(decided.body().path("until").asString()).isEqualTo(today().minusDays(1).toString());
    assertThat(decided.body().path("contested").isNull()).isTrue();
    assertThat(kinds(resident(let.tenant()))).contains("departure-confirmed");
    assertThat(kinds(landlord(let.landlord()))).containsExactly("departure-confirmed");
    assertThat(objected(resident(let.tenant()), let, "SELF").problem()).isEqualTo("objection-impossible");
  }

  @Test
  void a_departure_that_does_not_stand_leaves_the_residence_as_it_was() {
    var let = let();
    left(landlord(let.landlord()), let, "LANDLORD");
    objected(resident(let.tenant()), let, "SELF");
    var decided = officer.post(let.path() + "/objection/decision", Map.of("left", false, "reason", "met at home"), "If-Match", "*");
    assertThat(decided.body().path("until").isNull()).isTrue();
    assertThat(decided.body().path("contested").isNull()).isTrue();
    assertThat(kinds(landlord(let.landlord()))).contains("departure-reversed");
    assertThat(left(landlord(let.landlord()), let, "LANDLORD").status()).isEqualTo(200);
  }

  @Test
  void a_tenant_lodges_somebody_within_three_days_and_the_landlord_is_told() {
    var let = let();
    String lodger = station.registered();
    String path = "/api/persons/" + lodger + "/residences";
    var lodged = resident(let.tenant()).post(path, moveIn(let.dwelling(), today().minusDays(3), "HOST"));
    assertThat(lodged.status()).isEqualTo(201);
    assertThat(lodged.body().at("/declarations/0/sublet").asBoolean()).isTrue();
    assertThat(kinds(landlord(let.landlord()))).containsExactly("sublet-declared");
    assertThat(resident(station.registered()).post(path, moveIn(let.dwelling(), today(), "HOST")).problem())
        .isEqualTo("declarant-not-yours");
  }

  @Test
  void a_short_stay_need_not_be_declared_in_Shenzhen_and_is_accepted() {
    String shenzhen = "440305001001";
    var there = new StationFixture(officer.as(Tokens.official(Role.POLICE_OFFICER, "440305")), neighbours);
    String person = there.registered();
    var dwelling = neighbours.dwelling(shenzhen);
    var stay = new HashMap<>(moveIn(dwelling.id(), today().minusDays(60), "SELF"));
    stay.put("until", today().minusDays(50).toString());
    var answer = there.officer().post("/api/persons/" + person + "/residences", stay, "Anju-Seen", dwelling.seen(),
        "Accept-Language", "en");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body().at("/exempt/article").asString()).contains("art. 13");
    assertThat(answer.body().path("late").asBoolean()).isFalse();
    assertThat(answer.body().path("until").asString()).isEqualTo(today().minusDays(50).toString());
    var longer = station.declare(station.registered(), neighbours.dwelling(COMMUNITY), today().minusDays(60), "SELF");
    assertThat(longer.body().path("exempt").isNull()).isTrue();
  }

  @Test
  void a_landlord_and_a_hotel_see_who_is_registered_in_their_own_premises_and_in_no_others() {
    var let = let();
    var mine = landlord(let.landlord()).get("/api/declarations?dwellingCode=" + let.dwelling());
    assertThat(mine.body().at("/items/0/personId").asString()).isEqualTo(let.tenant());
    assertThat(mine.body().at("/items/0/name").asString()).isEqualTo("王**");
    assertThat(landlord(station.registered()).get("/api/declarations?dwellingCode=" + let.dwelling()).body().path("items").size()).isZero();
    String hotel = "91110000600037341L";
    var room = neighbours.dwelling(COMMUNITY);
    var premises = neighbours.enterprise(hotel, room.id());
    var host = officer.as(Tokens.organisation(Role.EMPLOYER, hotel));
    String guest = station.registered();
    assertThat(host.post("/api/persons/" + guest + "/residences", moveIn(room.id(), today(), "HOTEL"), "Anju-Seen",
        room.seen() + "," + premises.seen()).status()).isEqualTo(201);
    assertThat(host.get("/api/declarations?dwellingCode=" + room.id()).body().at("/items/0/personId").asString()).isEqualTo(guest);
    assertThat(host.get("/api/declarations?dwellingCode=" + let.dwelling()).body().path("items").size()).isZero();
    assertThat(officer.get("/api/persons/" + guest, PURPOSE).body().at("/residences/0/declarations/0/by").asString()).isEqualTo("HOTEL");
  }
}
