package io.anju.residence.permit.web;

import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes to and fro round a permit, in Shenzhen, whose ordinance sets the days for it. */
@WithResidenceService
class DossierIT {

  private static final String EMPLOYER = "91350100M000100Y43";

  /** Registered only today, lived longer: the grid office knows. */
  private static final Map<String, String> RESIDED =
      Map.of("condition", "residence-12-months", "reference", "R");

  @LocalServerPort private int port;
  private final OtherServicesFixture neighbours;
  private StationFixture station;

  @Autowired
  DossierIT(OtherServicesFixture neighbours) {
    this.neighbours = neighbours;
  }

  @BeforeEach
  void open() {
    station =
        new StationFixture(
            Http.at(port, Tokens.official(Role.POLICE_OFFICER, "440305")), neighbours);
  }

  /** Shenzhen art. 20; procedure art. 16. */
  @Test
  void confirmed_enquiry_counts_at_the_approval() {
    var applied = applied(residing(13));
    String path = applied.header("Location");
    assertThat(act(path + "/approval", Map.of()).problem()).isEqualTo("conditions-unmet");
    var asked =
        act(
            path + "/enquiries",
            Map.of("department", "HUMAN_RESOURCES", "condition", "insurance-12-continuous"));
    var enquiry = asked.body().path("enquiries").get(0);
    // The three working days were the procedure's, which ended in 2020.
    assertThat(enquiry.path("answerBy").isNull()).isTrue();
    assertThat(
            act(path + "/enquiries/2/answer", Map.of("answer", "CONFIRMED", "reference", "HR-7"))
                .status())
        .isEqualTo(404);
    act(path + "/enquiries/1/answer", Map.of("answer", "CONFIRMED", "reference", "HR-7"));
    var approved = act(path + "/approval", Map.of("confirmations", List.of(RESIDED)));
    assertThat(approved.body().path("status").asString()).isEqualTo("APPROVED");
    assertThat(
            approved
                .body()
                .path("history")
                .get(1)
                .path("basis")
                .valueStream()
                .map(basis -> basis.path("confirmed").asString("")))
        .contains("HR-7");
  }

  /** Shenzhen art. 20: reasons within seven working days, in writing within three. */
  @Test
  void written_reasons_are_given_on_request() {
    String person = residing(3);
    var applied = applied(person);
    String path = applied.header("Location");
    assertThat(applied.body().path("refuseBy").asString())
        .isLessThan(applied.body().path("decideBy").asString());
    act(path + "/refusal", Map.of("reasons", List.of("居住未满十二个月")));
    assertThat(act(path + "/written-reasons/answer", Map.of("reference", "L-1")).problem())
        .isEqualTo("written-reasons-not-requested");
    var holder = station.officer().as(Tokens.person(Role.RESIDENT, person));
    var asked =
        holder.send(
            "POST", path + "/written-reasons", null, "If-Match", holder.get(path).header("ETag"));
    assertThat(asked.body().path("writtenReasons").path("answerBy").asString()).isNotEmpty();
    var answered = act(path + "/written-reasons/answer", Map.of("reference", "L-1"));
    assertThat(answered.body().path("writtenReasons").path("letter").asString()).isEqualTo("L-1");
    assertThat(answered.body().path("status").asString()).isEqualTo("REFUSED");
  }

  /** Shenzhen art. 22. */
  @Test
  void lost_card_is_replaced_with_a_new_number() {
    String path = issued(residing(13));
    String lost = station.officer().get(path, PURPOSE).body().path("cardNumber").asString();
    var replaced = act(path + "/replacement", Map.of("because", "LOST")).body();
    assertThat(replaced.path("cardNumber").asString()).isNotEqualTo(lost).startsWith("440305");
    assertThat(
            replaced
                .path("history")
                .get(3)
                .path("basis")
                .get(0)
                .path("references")
                .get(0)
                .asString())
        .isEqualTo(lost);
  }

  /** Shenzhen art. 27: the ground is a code; other grounds of law come in words. */
  @Test
  void cancellation_records_its_ground() {
    String path = issued(residing(13));
    var cancelled =
        act(path + "/cancellation", Map.of("reason", "DOMICILE_MOVED_HERE", "note", "户口已迁入"));
    assertThat(
            cancelled
                .body()
                .path("history")
                .valueStream()
                .map(step -> step.path("because").asString()))
        .endsWith("domicile-moved-here");
  }

  /** Shenzhen art. 26. */
  @Test
  void employer_may_apply_only_for_its_own_employees() {
    String person = residing(13);
    var hired =
        neighbours.employmentRecord(
            UUID.randomUUID().toString(), 1, person, LocalDate.of(2025, 1, 1), null);
    var employer = station.officer().as(Tokens.organisation(Role.EMPLOYER, EMPLOYER));
    var body = new HashMap<>(application(person, "EMPLOYMENT", "PHOTO"));
    assertThat(employer.post("/api/permits", body, "Anju-Seen", hired.token()).problem())
        .isEqualTo("person-not-affiliated");
    body.put("applicant", Map.of("relation", "EMPLOYER", "uscc", EMPLOYER));
    assertThat(employer.post("/api/permits", body, "Anju-Seen", hired.token()).status())
        .isEqualTo(201);
    var stranger = new HashMap<>(application(residing(13), "EMPLOYMENT", "PHOTO"));
    stranger.put("applicant", Map.of("relation", "EMPLOYER", "uscc", EMPLOYER));
    assertThat(employer.post("/api/permits", stranger).problem())
        .isEqualTo("person-not-affiliated");
  }

  private String residing(int months) {
    String person = station.registered();
    var answer =
        station.declare(
            person,
            neighbours.dwelling("440305001001"),
            StationFixture.today().minusMonths(months),
            "SELF");
    assertThat(answer.status()).isEqualTo(201);
    return person;
  }

  private Response applied(String person) {
    var answer =
        station
            .officer()
            .post("/api/permits", application(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT"));
    assertThat(answer.status()).isEqualTo(201);
    return answer;
  }

  private String issued(String person) {
    String path = applied(person).header("Location");
    act(
        path + "/approval",
        Map.of(
            "confirmations",
            List.of(RESIDED, Map.of("condition", "insurance-12-continuous", "reference", "I"))));
    assertThat(act(path + "/issue", Map.of()).status()).isEqualTo(200);
    return path;
  }

  private Response act(String path, Map<String, ?> body) {
    String permit = path.split("/", 5)[3];
    return station
        .secondOfficer("440305")
        .post(
            path,
            body,
            "If-Match",
            station.officer().get("/api/permits/" + permit, PURPOSE).header("ETag"));
  }
}
