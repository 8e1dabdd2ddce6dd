package io.anju.residence.leasedeclaration;

import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.document;
import static io.anju.residence.StationFixture.moveIn;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.contract.TenancyFact;
import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyParty;
import io.anju.contract.housing.TenancyStatus;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the residence service makes of tenancies that were filed. */
@WithResidenceService
class LeaseDeclarationIT {

  private final OtherServicesFixture otherServices;
  private final PersonIds ids;
  private final PersonalFields fields;
  private final String tenancy = UUID.randomUUID().toString();
  @LocalServerPort private int port;
  private StationFixture station;
  private Http officer;

  LeaseDeclarationIT(
      @Autowired OtherServicesFixture otherServices,
      @Autowired PersonIds ids,
      @Autowired PersonalFields fields) {
    this.otherServices = otherServices;
    this.ids = ids;
    this.fields = fields;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, otherServices);
    officer = station.officer();
  }

  private TenancyFact fact(
      long version,
      String dwelling,
      String landlord,
      String tenant,
      Integer reminded,
      TenancyFact.MoveIn... moveIns) {
    return fact(
        TenancyConfirmation.CONFIRMED, version, dwelling, landlord, tenant, reminded, moveIns);
  }

  private TenancyFact fact(
      TenancyConfirmation confirmation,
      long version,
      String dwelling,
      String landlord,
      String tenant,
      Integer reminded,
      TenancyFact.MoveIn... moveIns) {
    return new TenancyFact(
        tenancy,
        version,
        "320508-2026-000012-1",
        dwelling,
        COMMUNITY,
        landlord,
        null,
        List.of(tenant),
        List.of(tenant),
        today().minusDays(3),
        today().plusDays(30),
        today().minusDays(5),
        new BigDecimal("2500.00"),
        new BigDecimal("2500.00"),
        TenancyFiler.LANDLORD,
        today(),
        false,
        TenancyStatus.FILED,
        null,
        List.of(),
        null,
        confirmation,
        TenancyParty.TENANT,
        reminded,
        List.of(moveIns),
        Instant.now());
  }

  private TenancyFact.MoveIn declared(String person, LocalDate since, String number, String name) {
    return new TenancyFact.MoveIn(
        person,
        since,
        ResidenceReason.WORK,
        today(),
        number == null ? null : fields.encrypt("document", "RESIDENT_ID:" + number),
        fields.encrypt("name", name),
        null);
  }

  private JsonNode homes(String person, int atLeast) {
    return Eventually.eventually(
        () -> officer.get("/api/persons/" + person, PURPOSE).body().path("residences"),
        homes -> homes.size() >= atLeast);
  }

  private List<String> notificationKinds(Http who, int atLeast) {
    return Eventually.eventually(
        () ->
            who.get("/api/notices?limit=50", "Accept-Language", "en")
                .body()
                .path("items")
                .valueStream()
                .map(notice -> notice.path("kind").asString())
                .toList(),
        kinds -> kinds.size() >= atLeast);
  }

  @Test
  void filed_tenancy_registers_the_declared_move_in() {
    String number = document(LocalDate.of(1995, 6, 17));
    String newcomer = ids.of(new DocumentNumber(DocumentType.RESIDENT_ID, number)).value();
    var dwelling = otherServices.dwelling(COMMUNITY);
    otherServices.publishTenancy(
        fact(
            1,
            dwelling.id(),
            station.registered(),
            newcomer,
            null,
            declared(newcomer, today().minusDays(3), number, "林晓晨")));
    var home = homes(newcomer, 1).path(0);
    assertThat(home.path("dwellingCode").asString()).isEqualTo(dwelling.id());
    assertThat(home.path("since").asString()).isEqualTo(today().minusDays(3).toString());
    assertThat(home.path("declarations").path(0).path("by").asString()).isEqualTo("LANDLORD");
    assertThat(home.path("late").asBoolean(true)).isFalse();
    assertThat(notificationKinds(officer.as(Tokens.person(Role.RESIDENT, newcomer)), 1))
        .containsExactly("move-in-declared");
  }

  @Test
  void unconfirmed_tenancy_moves_nobody_out_of_their_home() {
    String resident = station.registeredResident(12);
    var dwelling = otherServices.dwelling(COMMUNITY);
    String stranger = station.registered();
    otherServices.publishTenancy(
        fact(
            TenancyConfirmation.AWAITED,
            1,
            dwelling.id(),
            stranger,
            resident,
            null,
            declared(resident, today().minusDays(3), null, "王小明")));
    var victim = officer.as(Tokens.person(Role.RESIDENT, resident));
    assertThat(notificationKinds(victim, 2))
        .containsExactlyInAnyOrder("move-in-to-confirm", "tenancy-to-confirm");
    var home = homes(resident, 1);
    assertThat(home).hasSize(1);
    assertThat(home.path(0).path("until").isNull()).isTrue();
    String pending = "/api/persons/" + resident + "/pending-declarations";
    var waiting = victim.get(pending).body().path("items").path(0);
    assertThat(waiting.at("/pending/state").asString()).isEqualTo("AWAITING_CONFIRMATION");
    String one = pending + "/" + waiting.path("residenceId").asString();
    assertThat(officer.as(Tokens.person(Role.RESIDENT, stranger)).post(one + "/confirmation", null))
        .extracting(answer -> answer.status())
        .isEqualTo(403);
    assertThat(victim.post(one + "/objection", Map.of("reason", "never heard of it")).status())
        .isEqualTo(200);
    var decided = officer.post(one + "/decision", Map.of("accepted", false, "reason", "visited"));
    assertThat(decided.body().at("/pending/state").asString()).isEqualTo("DECLINED");
    assertThat(homes(resident, 1).path(0).path("until").isNull()).isTrue();
  }

  @Test
  void repeated_tenancy_fact_registers_the_resident_once() {
    String tenant = station.registered();
    var dwelling = otherServices.dwelling(COMMUNITY);
    assertThat(
            officer
                .post(
                    "/api/persons/" + tenant + "/residences",
                    moveIn(dwelling.id(), today().minusDays(9), "SELF"),
                    "Anju-Seen",
                    dwelling.token())
                .status())
        .isEqualTo(201);
    for (long version = 1; version <= 3; version++) {
      otherServices.publishTenancy(
          fact(
              version,
              dwelling.id(),
              station.registered(),
              tenant,
              null,
              declared(tenant, today().minusDays(3), null, "王小明")));
    }
    var homes =
        Eventually.eventually(
            () -> homes(tenant, 1), known -> known.path(0).path("declarations").size() == 2);
    assertThat(homes).hasSize(1);
    assertThat(homes.path(0).path("since").asString()).isEqualTo(today().minusDays(9).toString());
    assertThat(homes.path(0).path("declarations").path(1).path("by").asString())
        .isEqualTo("LANDLORD");
  }

  @Test
  void identity_conflict_registers_nothing_and_notifies_the_station_alone() {
    String number = document(LocalDate.of(1991, 6, 17));
    String known =
        officer
            .post("/api/persons", StationFixture.person(number, "王小明"))
            .body()
            .path("personId")
            .asString();
    String landlord = station.registered();
    otherServices.publishTenancy(
        fact(
            1,
            otherServices.dwelling(COMMUNITY).id(),
            landlord,
            known,
            null,
            declared(known, today(), number, "李大山")));
    assertThat(StationFixture.notificationKinds(officer, "move-in-refused"))
        .contains("move-in-refused");
    assertThat(notificationKinds(officer.as(Tokens.person(Role.LANDLORD, landlord)), 0)).isEmpty();
    assertThat(homes(known, 0)).isEmpty();
  }

  @Test
  void tenancy_notifications_are_readable_in_both_languages() {
    String tenant = station.registered();
    String landlord = station.registered();
    otherServices.publishTenancy(
        fact(
            TenancyConfirmation.AWAITED,
            1,
            otherServices.dwelling(COMMUNITY).id(),
            landlord,
            tenant,
            30));
    assertThat(notificationKinds(officer.as(Tokens.person(Role.LANDLORD, landlord)), 1))
        .containsExactly("tenancy-ending");
    var renter = officer.as(Tokens.person(Role.RESIDENT, tenant));
    assertThat(notificationKinds(renter, 2))
        .containsExactlyInAnyOrder("tenancy-to-confirm", "tenancy-ending");
    assertThat(renter.get("/api/notices").raw().body())
        .contains("租赁即将到期", "还有 30 天", "320508-2026-000012-1");
    assertThat(renter.get("/api/notices", "Accept-Language", "en").raw().body())
        .contains("in 30 days");
  }
}
