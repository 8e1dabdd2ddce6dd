package io.anju.employment.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.employment.EmploymentApplication;
import io.anju.employment.FactsFixture;
import io.anju.employment.MadeUpFixture;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = EmploymentApplication.class,
    properties = "spring.config.name=employment")
class EnterpriseIT {

  private static final Map<String, String> BODY =
      Map.of("name", "海纳电子", "address", "4403050010010100001", "industry", "C3921");
  private static final Map<String, String> RENAMED = Map.of("name", "海纳科技");

  @LocalServerPort private int port;
  private String uscc;
  private String path;
  private Http clerk;

  @BeforeEach
  void signIn() {
    clerk = Http.at(port, Tokens.official(Role.LABOUR_CLERK, "440305"));
    uscc = MadeUpFixture.uscc();
    path = "/api/enterprises/" + uscc;
  }

  @Test
  void first_put_registers_and_repeated_put_changes_nothing() {
    var made = clerk.put(path, BODY);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo(path);
    assertThat(made.header("ETag")).isEqualTo("\"1\"");
    assertThat(made.header("Anju-Seen")).isNotBlank();
    var again = clerk.put(path, BODY);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.header("ETag")).isEqualTo("\"1\"");
    assertThat(again.body()).isEqualTo(made.body());
    var read = clerk.as(Tokens.organisation(Role.EMPLOYER, MadeUpFixture.uscc())).get(path);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body()).isEqualTo(made.body());
    assertThat(read.body().path("industry").asString()).isEqualTo("C3921");
  }

  @Test
  void change_requires_the_current_version_and_is_published() {
    clerk.put(path, BODY);
    assertThat(clerk.put(path, RENAMED).problem()).isEqualTo("version-required");
    var changed = clerk.put(path, RENAMED, "If-Match", "\"1\"");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(clerk.put(path, BODY, "If-Match", "\"1\"").problem()).isEqualTo("stale-version");
    assertThat(
            clerk.put("/api/enterprises/" + MadeUpFixture.uscc(), BODY, "If-Match", "*").status())
        .isEqualTo(412);
    var fact =
        FactsFixture.awaitFact(
            "employment.enterprise", uscc, found -> found.path("version").asLong() == 2);
    assertThat(fact.path("name").asString()).isEqualTo("海纳科技");
    assertThat(fact.path("industry").isNull() || fact.path("industry").isMissingNode()).isTrue();
  }

  @Test
  void pilot_credit_code_is_accepted_with_override_reason_and_a_warning() {
    String code = MadeUpFixture.pilotUscc();
    String pilot = "/api/enterprises/" + code;
    var refused = clerk.put(pilot, BODY, "Accept-Language", "en");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(
            refused.body().path("errors").values().stream()
                .map(error -> error.path("field").asString() + " " + error.path("code").asString()))
        .containsExactlyInAnyOrder("uscc check-character-wrong", "uscc override-reason-missing");
    var accepted =
        clerk.put(pilot, Map.of("name", "老字号", "overrideReason", "licence of the 2015 pilot seen"));
    assertThat(accepted.status()).isEqualTo(201);
    assertThat(accepted.body().path("warnings").get(0).path("code").asString())
        .isEqualTo("check-character-wrong");
    assertThat(clerk.get(pilot).body().path("overrideReason").asString())
        .isEqualTo("licence of the 2015 pilot seen");
    var own = clerk.as(Tokens.organisation(Role.EMPLOYER, code));
    var moved =
        Map.of(
            "name",
            "老字号",
            "address",
            "华强北路 1 号",
            "overrideReason",
            "licence of the 2015 pilot seen");
    assertThat(own.put(pilot, moved, "If-Match", "\"1\"").status()).isEqualTo(200);
  }

  @Test
  void openapi_document_lists_paths_and_required_fields() {
    var described = clerk.as(null).get("/v3/api-docs").body();
    assertThat(described.path("openapi").asString()).startsWith("3.1");
    assertThat(described.path("paths").propertyNames())
        .contains(
            "/api/enterprises/{uscc}",
            "/api/employments",
            "/api/employments/{recordId}",
            "/api/employments/{recordId}/end");
    assertThat(
            described
                .path("components")
                .path("schemas")
                .path("HireRequest")
                .path("required")
                .values()
                .stream()
                .map(name -> name.asString()))
        .containsExactlyInAnyOrder("uscc", "contract", "from");
  }

  @Test
  void all_validation_errors_of_path_and_body_are_returned_together() {
    var answer =
        clerk.put(
            "/api/enterprises/9144-WRONG",
            Map.of("address", 7, "industry", "software", "ethnicity", "x"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(
            answer.body().path("errors").values().stream()
                .map(error -> error.path("field").asString() + " " + error.path("code").asString()))
        .contains(
            "name required",
            "address wrong-type",
            "industry industry-code-malformed",
            "ethnicity field-unknown")
        .anyMatch(error -> error.startsWith("uscc "));
    assertThat(clerk.get("/api/enterprises/9144-WRONG").status()).isEqualTo(400);
    assertThat(clerk.get(path).status()).isEqualTo(404);
  }

  @Test
  void other_division_and_other_employer_are_forbidden_to_change() {
    clerk.put(path, BODY);
    var elsewhere = clerk.as(Tokens.official(Role.LABOUR_CLERK, "440304"));
    assertThat(elsewhere.put(path, RENAMED, "If-Match", "\"1\"").status()).isEqualTo(403);
    assertThat(elsewhere.put(path, BODY).status()).isEqualTo(200);
    var other = clerk.as(Tokens.organisation(Role.EMPLOYER, MadeUpFixture.uscc()));
    assertThat(other.put(path, RENAMED, "If-Match", "\"1\"").status()).isEqualTo(403);
    assertThat(other.put("/api/enterprises/" + MadeUpFixture.uscc(), BODY).status()).isEqualTo(403);
    assertThat(
            clerk
                .as(Tokens.official(Role.POLICE_OFFICER, "440305"))
                .put(path, RENAMED, "If-Match", "\"1\"")
                .status())
        .isEqualTo(403);
    assertThat(clerk.get(path).body().path("name").asString()).isEqualTo("海纳电子");
  }

  @Test
  void employer_registering_itself_gets_the_division_of_its_credit_code() {
    var own = clerk.as(Tokens.organisation(Role.EMPLOYER, uscc));
    assertThat(own.put(path, BODY).body().path("division").asString()).isEqualTo("440300");
    assertThat(own.put(path, RENAMED, "If-Match", "\"1\"").status()).isEqualTo(200);
    assertThat(
            clerk
                .as(Tokens.official(Role.LABOUR_CLERK, "4403"))
                .put(path, BODY, "If-Match", "\"2\"")
                .status())
        .isEqualTo(200);
  }
}
