package io.anju.residence.permit.web;

import static io.anju.platform.fixture.Eventually.eventually;
import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http.Answer;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import io.anju.platform.web.Seen;
import io.anju.residence.NeighboursFixture;
import io.anju.residence.RunningResidence;
import io.anju.residence.StationFixture;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningResidence
class PermitIT {

  @LocalServerPort private int port;
  private final NeighboursFixture neighbours;
  private StationFixture station;

  @Autowired
  PermitIT(NeighboursFixture neighbours) {
    this.neighbours = neighbours;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, neighbours);
  }

  @Test
  void a_permit_goes_from_application_to_issue_and_is_told() {
    String person = station.residing(8);
    var applied = apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    assertThat(applied.status()).isEqualTo(201);
    assertThat(applied.body().path("status").asString()).isEqualTo("ACCEPTED");
    assertThat(applied.body().path("decideBy").asString()).isEqualTo(today().plusDays(15).toString());
    assertThat(applied.body().path("ruleSet").path("id").asString()).isEqualTo("decree-663");
    String path = applied.header("Location");
    var approved = act(path + "/approval", null, applied);
    assertThat(Seen.parse(applied.header(Seen.HEADER) + "," + approved.header(Seen.HEADER))).extracting(Seen::version, Seen::person)
        .containsExactly(tuple(1L, Optional.of(person)), tuple(2L, Optional.of(person)));
    assertThat(approved.body().path("status").asString()).isEqualTo("APPROVED");
    var issued = act(path + "/issue", null, approved);
    assertThat(issued.body().path("status").asString()).isEqualTo("ACTIVE");
    assertThat(issued.body().path("cardNumber").asString()).matches("320508\\d{10}");
    assertThat(issued.body().path("endorseBy").asString()).isEqualTo(today().plusYears(1).toString());
    assertThat(issued.body().path("endorseFrom").asString()).isEqualTo(today().plusYears(1).minusMonths(1).toString());
    var found = station.officer().get(path, PURPOSE).body();
    assertThat(found.path("history").values().stream().map(step -> step.path("to").asString())).containsExactly("ACCEPTED", "APPROVED", "ACTIVE");
    assertThat(found.path("history").get(1).path("basis").get(0).path("have").asInt()).isEqualTo(8);
    var facts = eventually(() -> Topic.all("residence.permit").stream()
        .filter(record -> path.endsWith(record.key())).map(record -> new String(record.value(), StandardCharsets.UTF_8)).toList(),
        told -> told.size() >= 3);
    assertThat(facts.getLast()).contains("\"status\":\"ACTIVE\"", issued.body().path("cardNumber").asString());
  }

  @Test
  void a_persons_permits_are_listed_to_those_who_may_see_them() {
    String person = station.residing(8);
    var applied = apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    var listed = station.officer().get("/api/permits?person=" + person, PURPOSE);
    assertThat(listed.status()).isEqualTo(200);
    assertThat(applied.header("Location")).endsWith(listed.body().at("/items/0/permitId").asString());
    assertThat(listed.body().path("next").isNull()).isTrue();
    var elsewhere = station.officer().as(Tokens.official(Role.POLICE_OFFICER, "110105"));
    assertThat(elsewhere.get("/api/permits?person=" + person, PURPOSE).body().path("items")).isEmpty();
    assertThat(station.officer().get("/api/permits?person=short", PURPOSE).status()).isEqualTo(400);
    assertThat(station.officer().get("/api/permits?person=" + person).status()).isEqualTo(400);
  }

  @Test
  void everything_missing_is_told_once_and_what_the_registry_holds_is_not_asked_for() {
    String person = station.residing(8);
    var missing = station.officer().post("/api/permits", application(person, "HOUSING"), "Accept-Language", "en");
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.problem()).isEqualTo("evidence-missing");
    assertThat(missing.body().path("errors").values().stream().map(error -> error.path("field").asString()))
        .containsExactly("evidence.photo", "evidence.housing-proof");
    assertThat(missing.body().path("errors").get(1).path("message").asString()).contains("proof of where the applicant lives", "LEASE");
    var tenancy = neighbours.tenancy("3205080010010100001000001", COMMUNITY, null, person);
    var applied = station.officer().post("/api/permits", application(person, "HOUSING", "PHOTO"), "Anju-Seen", tenancy.seen());
    assertThat(applied.status()).isEqualTo(201);
  }

  @Test
  void a_child_needs_a_guardian_with_an_identity_of_their_own() {
    String child = station.registered(today().minusYears(10));
    station.declare(child, neighbours.dwelling(COMMUNITY), today().minusMonths(7), "SELF");
    var alone = apply(child, "SCHOOLING");
    assertThat(alone.body().path("errors").values().stream().map(error -> error.path("field").asString()))
        .containsExactly("evidence.photo", "evidence.schooling-proof", "applicant");
    var body = new HashMap<>(application(child, "SCHOOLING", "PHOTO", "SCHOOL_CERTIFICATE"));
    body.put("applicant", Map.of("relation", "GUARDIAN", "name", "王大明", "document",
        Map.of("type", "RESIDENT_ID", "number", StationFixture.document(today().minusYears(40)))));
    assertThat(station.officer().post("/api/permits", body).status()).isEqualTo(201);
  }

  @Test
  void nobody_applies_without_a_residence_and_bad_bodies_are_told_whole() {
    assertThat(apply(station.registered(), "HOUSING", "PHOTO").problem()).isEqualTo("no-residence");
    var bad = station.officer().post("/api/permits", Map.of("personId", "x", "ground", "LOVE", "evidence", List.of(Map.of("kind", "SELFIE"), 3)));
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.body().path("errors").values().stream().map(error -> error.path("field").asString()).distinct())
        .contains("personId", "ground", "evidence[0].kind", "evidence[0].reference", "evidence[1]");
  }

  @Test
  void who_lives_here_too_short_a_time_is_refused_with_every_condition_named() {
    var applied = apply(station.residing(3), "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    String path = applied.header("Location");
    var unmet = act(path + "/approval", null, applied);
    assertThat(unmet.status()).isEqualTo(422);
    assertThat(unmet.problem()).isEqualTo("conditions-unmet");
    assertThat(unmet.body().path("errors").get(0).path("field").asString()).isEqualTo("residence-half-year");
    assertThat(unmet.body().path("errors").get(0).path("message").asString()).contains("满6个月：现有3个月");
    var refused = act(path + "/refusal", Map.of("reasons", List.of("居住未满半年", "合同到期")), applied);
    assertThat(refused.body().path("status").asString()).isEqualTo("REFUSED");
    assertThat(refused.body().path("reasons").size()).isEqualTo(2);
    assertThat(act(path + "/issue", null, refused).problem()).isEqualTo("permit-state");
    assertThat(apply(applied.body().path("personId").asString(), "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT").status()).isEqualTo(201);
  }

  @Test
  void a_department_may_confirm_what_the_registry_does_not_hold() {
    var applied = apply(station.residing(3), "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    String path = applied.header("Location") + "/approval";
    var odd = act(path, Map.of("confirmations", List.of(Map.of("condition", "stable-employment", "reference", "x"))), applied);
    assertThat(odd.problem()).isEqualTo("confirmation-impossible");
    var confirmed = act(path, Map.of("confirmations", List.of(Map.of("condition", "residence-half-year", "reference", "V-7"))), applied);
    assertThat(confirmed.body().path("status").asString()).isEqualTo("APPROVED");
    assertThat(confirmed.body().path("history").get(1).path("basis").get(0).path("confirmed").asString()).isEqualTo("V-7");
  }

  @Test
  void a_change_relies_on_the_version_seen() {
    var applied = apply(station.residing(8), "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    String path = applied.header("Location");
    assertThat(station.officer().post(path + "/approval", Map.of()).status()).isEqualTo(428);
    assertThat(station.officer().post(path + "/approval", Map.of(), "If-Match", "\"9\"").status()).isEqualTo(412);
    var key = new String[] {"If-Match", "\"1\"", "Idempotency-Key", "approve-" + path};
    assertThat(station.officer().post(path + "/approval", Map.of(), key).status()).isEqualTo(200);
    assertThat(station.officer().post(path + "/approval", Map.of(), key).status()).isEqualTo(200);
    assertThat(station.officer().post(path + "/approval", Map.of(), "If-Match", "\"2\"").problem()).isEqualTo("permit-state");
  }

  @Test
  void another_division_and_other_roles_neither_read_nor_decide() {
    String person = station.residing(8);
    var applied = apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    String path = applied.header("Location");
    var elsewhere = station.officer().as(Tokens.official(Role.POLICE_OFFICER, "320506"));
    assertThat(elsewhere.get(path, PURPOSE).status()).isEqualTo(403);
    assertThat(elsewhere.post(path + "/approval", Map.of(), "If-Match", "*").status()).isEqualTo(403);
    assertThat(elsewhere.post("/api/permits", application(person, "HOUSING", "PHOTO", "LEASE")).status()).isEqualTo(403);
    assertThat(station.officer().as(Tokens.official(Role.GRID_WORKER, "320508")).post(path + "/approval", Map.of(), "If-Match", "*").status()).isEqualTo(403);
    var holder = station.officer().as(Tokens.person(Role.RESIDENT, person));
    assertThat(holder.get(path).status()).isEqualTo(200);
    assertThat(station.officer().as(Tokens.person(Role.RESIDENT, "z".repeat(26))).get(path).status()).isEqualTo(403);
  }

  @Test
  void too_early_an_endorsement_says_when_and_a_cancelled_permit_makes_room_for_another() {
    var issued = issued(station.residing(8));
    String path = "/api/permits/" + issued.body().path("permitId").asString();
    var early = act(path + "/endorsements", null, issued);
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.problem()).isEqualTo("endorsement-early");
    assertThat(early.body().path("detail").asString()).contains(issued.body().path("endorseFrom").asString());
    String person = issued.body().path("personId").asString();
    assertThat(apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT").problem()).isEqualTo("permit-exists");
    var unlisted = act(path + "/cancellation", Map.of("reason", "NO_LONGER_ELIGIBLE"), issued);
    assertThat(unlisted.problem()).as("Decree 663 suspends, it does not cancel").isEqualTo("ending-not-in-rules");
    assertThat(unlisted.body().path("detail").asString()).contains("no-longer-eligible", "fraud, domicile-moved-here");
    var cancelled = act(path + "/cancellation", Map.of("reason", "本人申请"), issued);
    assertThat(cancelled.body().path("status").asString()).isEqualTo("CANCELLED");
    var second = issued(person);
    assertThat(second.body().path("cardNumber").asString()).isNotEqualTo(issued.body().path("cardNumber").asString());
  }

  @Test
  void of_32_counters_racing_for_one_person_one_gets_the_permit() throws Exception {
    String person = station.residing(8);
    for (int round = 0; round < 5; round++) {
      var answers = race(person);
      assertThat(answers.stream().map(Answer::status).collect(Collectors.groupingBy(status -> status, Collectors.counting())))
          .isEqualTo(Map.of(201, 1L, 409, 31L));
      assertThat(answers.stream().filter(answer -> answer.status() == 409)).allMatch(answer -> answer.problem().equals("permit-exists"));
      var made = answers.stream().filter(answer -> answer.status() == 201).findFirst().orElseThrow();
      assertThat(act(made.header("Location") + "/refusal", Map.of("reasons", "again"), made).status()).isEqualTo(200);
    }
  }

  private List<Answer> race(String person) throws Exception {
    try (var counters = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Answer>();
      for (var answer : counters.invokeAll(IntStream.range(0, 32).<Callable<Answer>>mapToObj(_ ->
          () -> apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT")).toList())) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private Answer issued(String person) {
    var applied = apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    var approved = act(applied.header("Location") + "/approval", Map.of(), applied);
    return act(applied.header("Location") + "/issue", null, approved);
  }

  private Answer apply(String person, String ground, String... papers) {
    return station.officer().post("/api/permits", application(person, ground, papers));
  }

  private Answer act(String path, Object body, Answer seen) {
    return body == null ? station.officer().send("POST", path, null, "If-Match", seen.header("ETag"))
        : station.officer().post(path, body, "If-Match", seen.header("ETag"));
  }
}
