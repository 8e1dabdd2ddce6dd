package io.anju.housing.tenancy;

import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.lease;
import static io.anju.housing.HousingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class TenancyChangesIT {

  private static final String[] FIRST = {"If-Match", "\"1\""};

  /** From the event to telling it (商品房屋租赁管理办法, art. 19). */
  private static final int FILING_DEADLINE_DAYS = 30;

  @LocalServerPort private int port;
  private Http officer;
  private String dwelling;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
    dwelling = aDwelling(officer);
  }

  private String filed(String from, String until, Map<String, Object> changes) {
    return officer.post("/api/tenancies", lease(dwelling, from, until, changes)).header("Location");
  }

  @Test
  void renewal_needs_a_later_end_without_overlap() {
    String path = filed("2026-01-01", "2026-12-31", Map.of());
    filed("2028-01-01", "2028-12-31", Map.of());
    assertThat(officer.post(path + "/renewal", Map.of("until", "2028-01-02"), FIRST).problem())
        .isEqualTo("tenancy-overlap");
    assertThat(errors(officer.post(path + "/renewal", Map.of("until", "2026-12-31"), FIRST)))
        .containsExactly("until not-later");
    assertThat(officer.post(path + "/renewal", Map.of("until", "2027-12-31")).status())
        .isEqualTo(428);
    var renewed = officer.post(path + "/renewal", Map.of("until", "2027-12-31"), FIRST);
    assertThat(renewed.status()).isEqualTo(200);
    assertThat(renewed.body().path("until").asString()).isEqualTo("2027-12-31");
    assertThat(officer.post(path + "/renewal", Map.of("until", "2027-12-31"), FIRST).status())
        .isEqualTo(412);
    assertThat(
            officer
                .post("/api/tenancies", lease(dwelling, "2027-06-01", "2027-07-01", Map.of()))
                .status())
        .isEqualTo(409);
  }

  @Test
  void termination_frees_the_remaining_term_and_forbids_changes() {
    String path = filed("2026-01-01", "2026-12-31", Map.of());
    assertThat(
            errors(
                officer.post(
                    path + "/termination", Map.of("on", "2027-01-01", "reason", "搬离"), FIRST)))
        .containsExactly("on outside-term");
    var over =
        officer.post(path + "/termination", Map.of("on", "2026-06-30", "reason", "搬离"), FIRST);
    assertThat(over.body().path("status").asString()).isEqualTo("TERMINATED");
    assertThat(over.body().path("endedOn").asString()).isEqualTo("2026-06-30");
    assertThat(
            officer
                .post("/api/tenancies", lease(dwelling, "2026-06-29", "2026-12-31", Map.of()))
                .status())
        .isEqualTo(409);
    assertThat(
            officer
                .post("/api/tenancies", lease(dwelling, "2026-06-30", "2026-12-31", Map.of()))
                .status())
        .isEqualTo(201);
    assertThat(
            officer
                .post(path + "/renewal", Map.of("until", "2027-12-31"), "If-Match", "\"2\"")
                .problem())
        .isEqualTo("tenancy-already-ended");
    assertThat(
            officer.get(path, "Anju-Purpose", "case-work").body().path("endedBecause").asString())
        .isEqualTo("搬离");
  }

  /** 住房租赁条例 2025: notice and a reasonable time; an end without them is accepted and marked. */
  @Test
  void landlord_ending_a_lease_without_notice_is_marked() {
    String landlord = person();
    var agreed =
        Map.<String, Object>of(
            "landlord",
            Map.of("personId", landlord),
            "signedOn",
            "2026-01-01",
            "depositTerms",
            Map.of("returnDays", 7, "deductions", "欠付的租金"));
    var asLandlord = officer.as(Tokens.person(Role.LANDLORD, landlord));
    String sudden = filed("2026-01-01", "2026-06-30", agreed);
    var ended =
        asLandlord.post(sudden + "/termination", Map.of("on", "2026-05-31", "reason", "收回"), FIRST);
    assertThat(ended.status()).as(ended.raw().body()).isEqualTo(200);
    var record = asLandlord.get(sudden).body();
    assertThat(record.path("endedWithoutNotice").asBoolean()).isTrue();
    assertThat(record.at("/depositTerms/returnDays").asInt()).isEqualTo(7);
    String noticed = filed("2026-07-01", "2026-12-31", agreed);
    asLandlord.post(
        noticed + "/termination",
        Map.of("on", "2026-10-31", "reason", "收回", "noticedOn", "2026-10-16"),
        FIRST);
    var given = asLandlord.get(noticed).body();
    assertThat(given.path("status").asString()).isEqualTo("TERMINATED");
    assertThat(given.path("endedWithoutNotice").asBoolean(true)).isFalse();
  }

  @Test
  void deposit_without_terms_is_accepted_with_a_warning() {
    var filed =
        officer.post(
            "/api/tenancies",
            lease(dwelling, "2026-01-01", "2026-12-31", Map.of("signedOn", "2026-01-01")));
    assertThat(filed.status()).isEqualTo(201);
    assertThat(filed.body().path("warnings").valueStream().map(one -> one.path("code").asString()))
        .contains("deposit-terms-missing");
  }

  @Test
  void change_filed_after_the_deadline_is_accepted_and_marked_late() {
    var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    var lastDay = today.minusDays(FILING_DEADLINE_DAYS);
    var dayBefore = lastDay.minusDays(1);
    String path =
        filed(
            today.minusDays(60).toString(),
            today.plusDays(60).toString(),
            Map.of("signedOn", today.minusDays(60).toString()));
    officer.put(
        path + "/occupants",
        Map.of("occupants", List.of(person()), "since", lastDay.toString()),
        FIRST);
    officer.put(
        path + "/occupants",
        Map.of("occupants", List.of(person()), "since", dayBefore.toString()),
        "If-Match",
        "\"2\"");
    officer.post(
        path + "/renewal",
        Map.of("until", today.plusDays(90).toString(), "agreedOn", lastDay.toString()),
        "If-Match",
        "\"3\"");
    officer.post(
        path + "/renewal",
        Map.of("until", today.plusDays(120).toString(), "agreedOn", dayBefore.toString()),
        "If-Match",
        "\"4\"");
    var over = Map.of("on", dayBefore.toString(), "reason", "搬离");
    assertThat(officer.post(path + "/termination", over, "If-Match", "\"5\"").status())
        .isEqualTo(200);
    var received = officer.get(path, "Anju-Purpose", "case-work").body();
    assertThat(
            received
                .path("changes")
                .valueStream()
                .map(change ->
                    change.path("kind").asString() + " " + change.path("late").asBoolean()))
        .containsExactly("OCCUPANTS false", "OCCUPANTS true", "RENEWED false", "RENEWED true");
    assertThat(received.path("endedLate").asBoolean()).isTrue();
  }

  @Test
  void every_change_publishes_a_fact() {
    String path = filed("2026-01-01", "2026-12-31", Map.of());
    String occupant = person();
    assertThat(
            officer
                .put(path + "/occupants", Map.of("occupants", List.of(occupant)), FIRST)
                .header("ETag"))
        .isEqualTo("\"2\"");
    String id = path.substring(path.lastIndexOf('/') + 1);
    assertThat(
            Eventually.eventually(
                () ->
                    Topic.all("housing.tenancy").stream()
                        .filter(fact -> fact.key().equals(id))
                        .map(fact -> new String(fact.value(), StandardCharsets.UTF_8))
                        .toList(),
                received -> received.size() >= 2))
        .anyMatch(fact -> fact.contains("\"version\":1"))
        .anyMatch(fact -> fact.contains("\"version\":2") && fact.contains(occupant));
  }

  @Test
  void parties_read_their_tenancies_and_officials_their_division_with_a_purpose() {
    String landlord = person();
    String occupant = person();
    String path =
        filed(
            "2026-01-01",
            "2026-12-31",
            Map.of("landlord", Map.of("personId", landlord), "occupants", List.of(occupant)));
    assertThat(officer.get(path).problem()).isEqualTo("purpose-required");
    assertThat(
            officer
                .as(Tokens.official(Role.POLICE_OFFICER, "3205"))
                .get(path, "Anju-Purpose", "case-work")
                .status())
        .isEqualTo(200);
    assertThat(
            officer
                .as(Tokens.official(Role.HOUSING_OFFICER, "320506"))
                .get(path, "Anju-Purpose", "case-work")
                .status())
        .isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.official(Role.LABOUR_CLERK, "320508"))
                .get(path, "Anju-Purpose", "case-work")
                .status())
        .isEqualTo(403);
    assertThat(officer.as(Tokens.person(Role.LANDLORD, landlord)).get(path).status())
        .isEqualTo(200);
    assertThat(officer.as(Tokens.person(Role.RESIDENT, occupant)).get(path).status())
        .isEqualTo(200);
    assertThat(officer.as(Tokens.person(Role.LANDLORD, person())).get(path).status())
        .isEqualTo(403);
    assertThat(
            officer
                .get(
                    "/api/tenancies/019ac1e0-0000-7000-8000-000000000000",
                    "Anju-Purpose",
                    "case-work")
                .status())
        .isEqualTo(404);
  }

  @Test
  void occupants_and_officials_of_another_division_may_not_change_a_tenancy() {
    String occupant = person();
    String path = filed("2026-01-01", "2026-12-31", Map.of("occupants", List.of(occupant)));
    var change = Map.of("on", "2026-06-30", "reason", "x");
    assertThat(
            officer
                .as(Tokens.person(Role.RESIDENT, occupant))
                .post(path + "/termination", change, FIRST)
                .problem())
        .isEqualTo("not-a-party");
    assertThat(
            officer
                .as(Tokens.official(Role.HOUSING_OFFICER, "320506"))
                .post(path + "/termination", change, FIRST)
                .status())
        .isEqualTo(403);
    assertThat(
            officer
                .as(Tokens.official(Role.POLICE_OFFICER, "320508"))
                .post(path + "/termination", change, FIRST)
                .status())
        .isEqualTo(403);
  }
}
