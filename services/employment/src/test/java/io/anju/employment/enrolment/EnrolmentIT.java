package io.anju.employment.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.employment.EmploymentApplication;
import io.anju.employment.FactsFixture;
import io.anju.employment.MadeUpFixture;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ReadYourWritesToken;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = EmploymentApplication.class,
    properties = "spring.config.name=employment")
class EnrolmentIT {

  private static final String[] CASE_WORK = {"Anju-Purpose", "case-work"};

  @LocalServerPort private int port;
  private final String school = MadeUpFixture.uscc();
  private Http clerk;

  @BeforeEach
  void open() {
    clerk = Http.at(port, Tokens.official(Role.LABOUR_CLERK, "440305"));
  }

  @Test
  void admission_to_an_unregistered_school_is_recorded_readable_and_published() {
    var made = clerk.post("/api/enrolments", admission(Map.of("schoolName", "安居中学")));
    assertThat(made.status()).isEqualTo(201);
    String id = made.body().path("recordId").asString();
    assertThat(made.header("Location")).isEqualTo("/api/enrolments/" + id);
    assertThat(made.body().path("status").asString()).isEqualTo("ATTENDING");
    assertThat(ReadYourWritesToken.parse(made.header(ReadYourWritesToken.HEADER)))
        .containsExactly(
            new ReadYourWritesToken(
                "employment.enrolment",
                id,
                1,
                Optional.of(made.body().path("personId").asString())));
    assertThat(clerk.get("/api/enrolments/" + id, CASE_WORK).body()).isEqualTo(made.body());
    var fact = FactsFixture.awaitFact("employment.enrolment", id, found -> true);
    assertThat(fact.path("school").asString()).isEqualTo(school);
    assertThat(fact.path("schoolName").asString()).isEqualTo("安居中学");
    assertThat(fact.path("schoolYear").asInt()).isEqualTo(2025);
    assertThat(fact.path("fullTime").asBoolean()).isTrue();
    assertThat(fact.path("division").asString()).isEqualTo("440305");
  }

  @Test
  void school_code_with_wrong_check_characters_is_refused_unless_registered() {
    var pilot = school.substring(0, 17) + (school.endsWith("0") ? "1" : "0");
    var admission = admission(Map.of("uscc", pilot));
    assertThat(errors(clerk.post("/api/enrolments", admission)))
        .containsExactly("uscc check-character-wrong");
    assertThat(
            clerk
                .put(
                    "/api/enterprises/" + pilot,
                    Map.of("name", "试点学校", "overrideReason", "licence of 2015 seen"))
                .status())
        .isLessThan(300);
    assertThat(clerk.post("/api/enrolments", admission).status()).isEqualTo(201);
  }

  @Test
  void repeated_admission_returns_the_same_record_and_a_differing_one_conflicts() {
    var admission = admission(Map.of());
    var made = clerk.post("/api/enrolments", admission);
    var again = clerk.post("/api/enrolments", admission);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(made.body());
    admission.put("level", "TERTIARY");
    admission.put("fullTime", false);
    var other = clerk.post("/api/enrolments", admission);
    assertThat(other.problem()).isEqualTo("enrolment-differs");
    assertThat(errors(other))
        .containsExactly("level differs-from-registered", "fullTime differs-from-registered");
  }

  @Test
  void leaving_requires_the_current_version_and_is_final() {
    String path = clerk.post("/api/enrolments", admission(Map.of())).header("Location");
    String end = path + "/end";
    assertThat(clerk.post(end, Map.of("on", "2026-01-20")).problem()).isEqualTo("version-required");
    assertThat(errors(clerk.post(end, Map.of("on", "2026-09-01"), "If-Match", "\"1\"")))
        .containsExactly("on outside-school-year");
    var left = clerk.post(end, Map.of("on", "2026-01-20"), "If-Match", "\"1\"");
    assertThat(left.body().path("status").asString()).isEqualTo("LEFT");
    assertThat(clerk.post(end, Map.of("on", "2026-01-20"), "If-Match", "\"1\"").body())
        .isEqualTo(left.body());
    assertThat(clerk.post(end, Map.of("on", "2026-01-21"), "If-Match", "\"2\"").problem())
        .isEqualTo("enrolment-ended");
    FactsFixture.awaitFact(
        "employment.enrolment",
        left.body().path("recordId").asString(),
        fact -> fact.path("until").asString("").equals("2026-01-20"));
  }

  @Test
  void all_validation_errors_are_returned_together() {
    assertThat(
            errors(
                clerk.post("/api/enrolments", Map.of("fullTime", "yes", "schoolYear", "2025/26"))))
        .containsExactlyInAnyOrder(
            "document required",
            "uscc required",
            "schoolYear wrong-type",
            "level required",
            "fullTime wrong-type",
            "from required");
    var refused =
        clerk.post(
            "/api/enrolments", admission(Map.of("from", "2024-09-01", "until", "2024-08-01")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(errors(refused))
        .containsExactly("from outside-school-year", "until last-day-before-first");
  }

  @Test
  void school_reads_only_its_own_enrolments_and_residents_their_own() {
    var own = clerk.as(Tokens.organisation(Role.EMPLOYER, school));
    var made = own.post("/api/enrolments", admission(Map.of()));
    assertThat(made.status()).isEqualTo(201);
    String person = made.body().path("personId").asString();
    assertThat(own.get("/api/enrolments?uscc=" + school).body().path("items").size()).isEqualTo(1);
    var resident = clerk.as(Tokens.person(Role.RESIDENT, person));
    assertThat(resident.get("/api/enrolments?person=" + person).body().at("/items/0"))
        .isEqualTo(made.body());
    var other = clerk.as(Tokens.organisation(Role.EMPLOYER, MadeUpFixture.uscc()));
    assertThat(other.get(made.header("Location")).status()).isEqualTo(403);
    assertThat(other.post("/api/enrolments", admission(Map.of())).status()).isEqualTo(403);
    assertThat(
            other
                .post(made.header("Location") + "/end", Map.of("on", "2026-01-20"), "If-Match", "*")
                .status())
        .isEqualTo(403);
    assertThat(
            clerk
                .as(Tokens.official(Role.LABOUR_CLERK, "320508"))
                .get(made.header("Location"), CASE_WORK)
                .status())
        .isEqualTo(403);
  }

  private Map<String, Object> admission(Map<String, String> more) {
    var admission =
        new HashMap<String, Object>(
            Map.of(
                "document",
                MadeUpFixture.document(),
                "uscc",
                school,
                "schoolYear",
                2025,
                "level",
                "VOCATIONAL",
                "fullTime",
                true,
                "from",
                "2025-09-01"));
    admission.putAll(more);
    return admission;
  }

  private static List<String> errors(Http.Response answer) {
    return answer.body().path("errors").values().stream()
        .map(error -> error.path("field").asString() + " " + error.path("code").asString())
        .toList();
  }
}
