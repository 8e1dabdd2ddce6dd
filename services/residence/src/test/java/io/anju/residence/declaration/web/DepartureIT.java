package io.anju.residence.declaration.web;

import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.moveIn;
import static io.anju.residence.StationFixture.notificationKinds;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithResidenceService
class DepartureIT {

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private StationFixture station;
  private Http officer;

  @Autowired
  DepartureIT(OtherServicesFixture otherServices) {
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

  private Http resident(String person) {
    return officer.as(Tokens.person(Role.RESIDENT, person));
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

  private static Response objected(Http by, LetDwelling let, String as) {
    return by.post(
        let.path() + "/objection",
        Map.of("reason", "that is not so", "declaredBy", as),
        "If-Match",
        "*");
  }

  private static List<String> kinds(Http reader) {
    return reader.get("/api/notices").body().path("items").values().stream()
        .map(item -> item.path("kind").asString())
        .toList();
  }

  @Test
  void departure_notifies_the_party_that_did_not_declare_it() {
    var tenantLeaves = letDwelling();
    left(resident(tenantLeaves.tenant()), tenantLeaves, "SELF");
    assertThat(notificationKinds(landlord(tenantLeaves.landlord()), "departure-declared"))
        .containsExactly("departure-declared");
    assertThat(kinds(resident(tenantLeaves.tenant()))).isEmpty();
    var landlordSays = letDwelling();
    left(landlord(landlordSays.landlord()), landlordSays, "LANDLORD");
    assertThat(notificationKinds(resident(landlordSays.tenant()), "departure-declared"))
        .containsExactly("departure-declared");
    assertThat(kinds(landlord(landlordSays.landlord()))).isEmpty();
  }

  @Test
  void late_departure_is_accepted_and_marked_late() {
    var inTime = letDwelling();
    assertThat(
            left(landlord(inTime.landlord()), inTime, "LANDLORD")
                .body()
                .path("departureLate")
                .asBoolean())
        .isFalse();
    var let = letDwelling();
    var late =
        landlord(let.landlord())
            .post(
                let.path() + "/departure",
                Map.of("on", today().minusDays(39).toString(), "declaredBy", "LANDLORD"),
                "If-Match",
                "*");
    assertThat(late.status()).isEqualTo(200);
    assertThat(late.body().path("departureLate").asBoolean()).isTrue();
  }

  @Test
  void move_in_elsewhere_notifies_the_former_landlord() {
    var let = letDwelling();
    station.declare(let.tenant(), otherServices.dwelling(COMMUNITY), today(), "SELF");
    assertThat(notificationKinds(landlord(let.landlord()), "departure-declared"))
        .containsExactly("departure-declared");
  }

  @Test
  void objection_keeps_the_residence_current_until_the_police_decide() {
    var let = letDwelling();
    assertThat(objected(resident(let.tenant()), let, "SELF").problem())
        .isEqualTo("objection-impossible");
    assertThat(left(landlord(let.landlord()), let, "LANDLORD").body().path("until").isNull())
        .isFalse();
    assertThat(objected(resident(station.registered()), let, "SELF").status()).isEqualTo(403);
    var contested = objected(resident(let.tenant()), let, "SELF");
    assertThat(contested.status()).isEqualTo(200);
    assertThat(contested.body().path("until").isNull()).isTrue();
    assertThat(contested.body().at("/contested/departure").asString())
        .isEqualTo(today().minusDays(1).toString());
    assertThat(contested.body().at("/contested/reason").asString()).isEqualTo("that is not so");
    assertThat(left(landlord(let.landlord()), let, "LANDLORD").problem())
        .isEqualTo("objection-pending");
    assertThat(notificationKinds(officer, "departure-objected")).contains("departure-objected");
    var bySide =
        resident(let.tenant())
            .post(
                let.path() + "/objection/decision",
                Map.of("left", false, "reason", "x"),
                "If-Match",
                "*");
    assertThat(bySide.status()).isEqualTo(403);
    var decided =
        officer.post(
            let.path() + "/objection/decision",
            Map.of("left", true, "reason", "the flat is empty"),
            "If-Match",
            "*");
    assertThat(decided.body().path("until").asString()).isEqualTo(today().minusDays(1).toString());
    assertThat(decided.body().path("contested").isNull()).isTrue();
    assertThat(notificationKinds(resident(let.tenant()), "departure-confirmed"))
        .contains("departure-confirmed");
    assertThat(notificationKinds(landlord(let.landlord()), "departure-confirmed"))
        .containsExactly("departure-confirmed");
    assertThat(objected(resident(let.tenant()), let, "SELF").problem())
        .isEqualTo("objection-impossible");
  }

  @Test
  void reversed_departure_leaves_the_residence_unchanged() {
    var let = letDwelling();
    left(landlord(let.landlord()), let, "LANDLORD");
    objected(resident(let.tenant()), let, "SELF");
    var decided =
        officer.post(
            let.path() + "/objection/decision",
            Map.of("left", false, "reason", "met at home"),
            "If-Match",
            "*");
    assertThat(decided.body().path("until").isNull()).isTrue();
    assertThat(decided.body().path("contested").isNull()).isTrue();
    assertThat(notificationKinds(landlord(let.landlord()), "departure-reversed"))
        .contains("departure-reversed");
    assertThat(left(landlord(let.landlord()), let, "LANDLORD").status()).isEqualTo(200);
  }

  @Test
  void sublet_declared_by_the_tenant_notifies_the_landlord() {
    var let = letDwelling();
    String lodger = station.registered();
    String path = "/api/persons/" + lodger + "/residences";
    var lodged =
        resident(let.tenant()).post(path, moveIn(let.dwelling(), today().minusDays(3), "HOST"));
    assertThat(lodged.status()).isEqualTo(201);
    assertThat(lodged.body().at("/declarations/0/sublet").asBoolean()).isTrue();
    assertThat(notificationKinds(landlord(let.landlord()), "sublet-declared"))
        .containsExactly("sublet-declared");
    assertThat(
            resident(station.registered())
                .post(path, moveIn(let.dwelling(), today(), "HOST"))
                .problem())
        .isEqualTo("declarant-not-authorised");
  }

  @Test
  void exempt_short_stay_is_accepted_with_the_exemption() {
    String shenzhen = "440305001001";
    var there =
        new StationFixture(
            officer.as(Tokens.official(Role.POLICE_OFFICER, "440305")), otherServices);
    String person = there.registered();
    var dwelling = otherServices.dwelling(shenzhen);
    var stay = new HashMap<>(moveIn(dwelling.id(), today().minusDays(60), "SELF"));
    stay.put("until", today().minusDays(50).toString());
    var answer =
        there
            .officer()
            .post(
                "/api/persons/" + person + "/residences",
                stay,
                "Anju-Seen",
                dwelling.token(),
                "Accept-Language",
                "en");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.body().at("/exempt/article").asString()).contains("art. 13");
    assertThat(answer.body().path("late").asBoolean()).isFalse();
    assertThat(answer.body().path("until").asString()).isEqualTo(today().minusDays(50).toString());
    var longer =
        station.declare(
            station.registered(), otherServices.dwelling(COMMUNITY), today().minusDays(60), "SELF");
    assertThat(longer.body().path("exempt").isNull()).isTrue();
  }
}
