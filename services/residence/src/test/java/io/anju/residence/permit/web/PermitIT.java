package io.anju.residence.permit.web;

import static io.anju.platform.fixture.Eventually.eventually;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.application;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ReadYourWritesToken;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.fixture.Topic;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

@WithResidenceService
class PermitIT {

  @LocalServerPort private int port;
  private final OtherServicesFixture neighbours;
  private StationFixture station;

  @Autowired
  PermitIT(OtherServicesFixture neighbours) {
    this.neighbours = neighbours;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, neighbours);
  }

  @Test
  void application_approval_and_issue_are_published_as_facts() {
    String person = station.registeredResident(8);
    var applied = apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    assertThat(applied.status()).isEqualTo(201);
    assertThat(applied.body().path("status").asString()).isEqualTo("ACCEPTED");
    assertThat(applied.body().path("decideBy").asString())
        .isEqualTo(today().plusDays(15).toString());
    assertThat(applied.body().path("ruleSet").path("id").asString()).isEqualTo("decree-663");
    String path = applied.header("Location");
    var approved = act(path + "/approval", null, applied);
    assertThat(
            ReadYourWritesToken.parse(
                applied.header(ReadYourWritesToken.HEADER)
                    + ","
                    + approved.header(ReadYourWritesToken.HEADER)))
        .extracting(ReadYourWritesToken::version, ReadYourWritesToken::person)
        .containsExactly(tuple(1L, Optional.of(person)), tuple(2L, Optional.of(person)));
    assertThat(approved.body().path("status").asString()).isEqualTo("APPROVED");
    var issued = act(path + "/issue", null, approved);
    assertThat(issued.body().path("status").asString()).isEqualTo("ACTIVE");
    assertThat(issued.body().path("cardNumber").asString()).matches("320508\\d{10}");
    assertThat(issued.body().path("endorseBy").asString())
        .isEqualTo(today().plusYears(1).toString());
    assertThat(issued.body().path("endorseFrom").asString())
        .isEqualTo(today().plusYears(1).minusMonths(1).toString());
    var found = station.officer().get(path, PURPOSE).body();
    assertThat(found.path("history").values().stream().map(step -> step.path("to").asString()))
        .containsExactly("ACCEPTED", "APPROVED", "ACTIVE");
    assertThat(found.path("history").get(1).path("basis").get(0).path("have").asInt()).isEqualTo(8);
    var facts =
        eventually(
            () ->
                Topic.all("residence.permit").stream()
                    .filter(record -> path.endsWith(record.key()))
                    .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                    .toList(),
            published -> published.size() >= 3);
    assertThat(facts.getLast())
        .contains("\"status\":\"ACTIVE\"", issued.body().path("cardNumber").asString());
  }

  @Test
  void permits_of_a_person_are_listed_only_within_the_callers_scope() {
    String person = station.registeredResident(8);
    var applied = apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    var listed = station.officer().get("/api/permits?person=" + person, PURPOSE);
    assertThat(listed.status()).isEqualTo(200);
    assertThat(applied.header("Location"))
        .endsWith(listed.body().at("/items/0/permitId").asString());
    assertThat(listed.body().path("next").isNull()).isTrue();
    var elsewhere = station.officer().as(Tokens.official(Role.POLICE_OFFICER, "110105"));
    assertThat(elsewhere.get("/api/permits?person=" + person, PURPOSE).body().path("items"))
        .isEmpty();
    assertThat(station.officer().get("/api/permits?person=short", PURPOSE).status()).isEqualTo(400);
    assertThat(station.officer().get("/api/permits?person=" + person).status()).isEqualTo(400);
  }

  @Test
  void stale_or_missing_version_is_rejected() {
    var applied = apply(station.registeredResident(8), "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    String path = applied.header("Location");
    assertThat(station.secondOfficer().post(path + "/approval", Map.of()).status()).isEqualTo(428);
    assertThat(
            station
                .secondOfficer()
                .post(path + "/approval", Map.of(), "If-Match", "\"9\"")
                .status())
        .isEqualTo(412);
    var key = new String[] {"If-Match", "\"1\"", "Idempotency-Key", "approve-" + path};
    assertThat(station.secondOfficer().post(path + "/approval", Map.of(), key).status())
        .isEqualTo(200);
    assertThat(station.secondOfficer().post(path + "/approval", Map.of(), key).status())
        .isEqualTo(200);
    assertThat(
            station
                .secondOfficer()
                .post(path + "/approval", Map.of(), "If-Match", "\"2\"")
                .problem())
        .isEqualTo("permit-state-conflict");
  }

  @Test
  void official_who_entered_the_application_does_not_decide_on_it() {
    var applied = apply(station.registeredResident(8), "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    String path = applied.header("Location");
    var own = station.officer();
    assertThat(own.post(path + "/approval", Map.of(), "If-Match", "*").problem())
        .isEqualTo("second-officer-required");
    assertThat(
            own.post(path + "/refusal", Map.of("reasons", List.of("x")), "If-Match", "*").problem())
        .isEqualTo("second-officer-required");
    assertThat(own.get(path, PURPOSE).body().path("status").asString()).isEqualTo("ACCEPTED");
    assertThat(act(path + "/approval", null, applied).status()).isEqualTo(200);
  }

  @Test
  void other_divisions_and_roles_can_neither_read_nor_decide() {
    String person = station.registeredResident(8);
    var applied = apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    String path = applied.header("Location");
    var elsewhere = station.officer().as(Tokens.official(Role.POLICE_OFFICER, "320506"));
    assertThat(elsewhere.get(path, PURPOSE).status()).isEqualTo(403);
    assertThat(elsewhere.post(path + "/approval", Map.of(), "If-Match", "*").status())
        .isEqualTo(403);
    assertThat(
            elsewhere
                .post("/api/permits", application(person, "HOUSING", "PHOTO", "LEASE"))
                .status())
        .isEqualTo(403);
    assertThat(
            station
                .officer()
                .as(Tokens.official(Role.GRID_WORKER, "320508"))
                .post(path + "/approval", Map.of(), "If-Match", "*")
                .status())
        .isEqualTo(403);
    var holder = station.officer().as(Tokens.person(Role.RESIDENT, person));
    assertThat(holder.get(path).status()).isEqualTo(200);
    assertThat(
            station.officer().as(Tokens.person(Role.RESIDENT, "z".repeat(26))).get(path).status())
        .isEqualTo(403);
  }

  @Test
  void early_endorsement_names_the_window_and_cancellation_allows_a_new_application() {
    var issued = issued(station.registeredResident(8));
    String path = "/api/permits/" + issued.body().path("permitId").asString();
    var early = act(path + "/endorsements", null, issued);
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.problem()).isEqualTo("endorsement-too-early");
    assertThat(early.body().path("detail").asString())
        .contains(issued.body().path("endorseFrom").asString());
    String person = issued.body().path("personId").asString();
    assertThat(apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT").problem())
        .isEqualTo("permit-exists");
    var unlisted = act(path + "/cancellation", Map.of("reason", "NO_LONGER_ELIGIBLE"), issued);
    assertThat(unlisted.problem())
        .as("Decree 663 suspends, it does not cancel")
        .isEqualTo("cancellation-ground-not-in-rules");
    assertThat(unlisted.body().path("detail").asString())
        .contains("no-longer-eligible", "fraud, domicile-moved-here");
    var cancelled = act(path + "/cancellation", Map.of("reason", "本人申请"), issued);
    assertThat(cancelled.body().path("status").asString()).isEqualTo("CANCELLED");
    var second = issued(person);
    assertThat(second.body().path("cardNumber").asString())
        .isNotEqualTo(issued.body().path("cardNumber").asString());
  }

  @Test
  void concurrent_applications_for_one_person_create_exactly_one_permit() throws Exception {
    String person = station.registeredResident(8);
    for (int round = 0; round < 5; round++) {
      var answers = race(person);
      assertThat(
              answers.stream()
                  .map(Response::status)
                  .collect(Collectors.groupingBy(status -> status, Collectors.counting())))
          .isEqualTo(Map.of(201, 1L, 409, 31L));
      assertThat(answers.stream().filter(answer -> answer.status() == 409))
          .allMatch(answer -> answer.problem().equals("permit-exists"));
      var made =
          answers.stream().filter(answer -> answer.status() == 201).findFirst().orElseThrow();
      assertThat(
              act(made.header("Location") + "/refusal", Map.of("reasons", "again"), made).status())
          .isEqualTo(200);
    }
  }

  private List<Response> race(String person) throws Exception {
    try (var counters = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Response>();
      for (var answer :
          counters.invokeAll(
              IntStream.range(0, 32)
                  .<Callable<Response>>mapToObj(
                      _ -> () -> apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT"))
                  .toList())) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private Response issued(String person) {
    var applied = apply(person, "EMPLOYMENT", "PHOTO", "LABOUR_CONTRACT");
    var approved = act(applied.header("Location") + "/approval", Map.of(), applied);
    return act(applied.header("Location") + "/issue", null, approved);
  }

  private Response apply(String person, String ground, String... papers) {
    return station.officer().post("/api/permits", application(person, ground, papers));
  }

  private Response act(String path, Object body, Response previous) {
    return body == null
        ? station.secondOfficer().send("POST", path, null, "If-Match", previous.header("ETag"))
        : station.secondOfficer().post(path, body, "If-Match", previous.header("ETag"));
  }
}
