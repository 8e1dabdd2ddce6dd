package io.anju.employment.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.employment.EmploymentApplication;
import io.anju.employment.FactsFixture;
import io.anju.employment.MadeUpFixture;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
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
class DispatchIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @LocalServerPort private int port;
  private final String agency = MadeUpFixture.uscc();
  private final String plant = MadeUpFixture.uscc();
  private Http clerk;

  @BeforeEach
  void registerEnterprises() {
    clerk = Http.at(port, Tokens.official(Role.LABOUR_CLERK, "440305"));
    clerk.put("/api/enterprises/" + agency, Map.of("name", "海纳人力资源"));
    clerk.put("/api/enterprises/" + plant, Map.of("name", "海纳电子"));
  }

  @Test
  void dispatched_worker_is_visible_to_both_employers_and_changed_only_by_the_employer() {
    var employer = clerk.as(Tokens.organisation(Role.EMPLOYER, agency));
    var hostEmployer = clerk.as(Tokens.organisation(Role.EMPLOYER, plant));
    var hire = dispatch(TODAY.minusDays(3), Map.of("until", TODAY.plusYears(2).toString()));
    assertThat(hostEmployer.post("/api/employments", hire).status()).isEqualTo(403);
    var created = employer.post("/api/employments", hire);
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.body().at("/workplace/userEnterprise").asString()).isEqualTo(plant);
    assertThat(created.body().at("/hireFiled/late").asBoolean(true)).isFalse();
    String path = created.header("Location");
    var seen = hostEmployer.get(path);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.body().path("uscc").asString()).isEqualTo(agency);
    assertThat(seen.body().path("until").isNull()).isTrue();
    assertThat(seen.body().path("hireFiled").isNull()).isTrue();
    assertThat(hostEmployer.get("/api/employments?uscc=" + plant).body().path("items").values())
        .containsExactly(seen.body());
    assertThat(employer.get("/api/employments?uscc=" + agency).body().path("items").values())
        .containsExactly(created.body());
    assertThat(employer.get("/api/employments?uscc=" + plant).status()).isEqualTo(403);
    assertThat(
            hostEmployer
                .post(path + "/end", Map.of("on", TODAY.toString()), "If-Match", "*")
                .status())
        .isEqualTo(403);
    assertThat(
            hostEmployer
                .send("PUT", path + "/terms", "{\"contract\":\"DISPATCH\"}", "If-Match", "*")
                .status())
        .isEqualTo(403);
    var fact =
        FactsFixture.awaitFact(
            "employment.record", created.body().path("recordId").asString(), found -> true);
    assertThat(fact.at("/workplace/division").asString()).isEqualTo("440305001002");
    assertThat(fact.at("/filing/hireLate").asBoolean(true)).isFalse();
    assertThat(fact.path("nameDigest").asString()).hasSize(26);
    assertThat(fact.toString()).doesNotContain("欧阳海");
  }

  @Test
  void terms_change_while_running_and_are_refused_after_the_end() {
    var created = clerk.post("/api/employments", dispatch(TODAY.minusDays(40), Map.of()));
    assertThat(created.body().at("/hireFiled/late").asBoolean()).isTrue();
    assertThat(created.body().at("/hireFiled/by").asString())
        .isEqualTo(TODAY.minusDays(10).toString());
    String path = created.header("Location");
    var terms =
        "{\"contract\":\"DISPATCH\",\"occupation\":\"6250401\",\"workplace\":{\"userEnterprise\":\""
            + plant
            + "\"}}";
    assertThat(clerk.send("PUT", path + "/terms", terms).problem()).isEqualTo("version-required");
    var changed = clerk.send("PUT", path + "/terms", terms, "If-Match", "\"1\"");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.body().path("occupation").asString()).isEqualTo("6250401");
    // The host employer's own: a dispatched worker works there.
    assertThat(changed.body().at("/workplace/division").asString()).isEqualTo("440305");
    assertThat(clerk.send("PUT", path + "/terms", terms, "If-Match", "\"1\"").body())
        .isEqualTo(changed.body());
    var wrong =
        clerk.send(
            "PUT", path + "/terms", terms.replace("DISPATCH", "FIXED_TERM"), "If-Match", "\"2\"");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(errors(wrong)).containsExactly("workplace.userEnterprise only-for-dispatch");
    var left =
        clerk.post(
            path + "/end", Map.of("on", TODAY.minusDays(16).toString()), "If-Match", "\"2\"");
    assertThat(left.body().at("/leavingFiled/late").asBoolean()).isTrue();
    assertThat(left.body().at("/leavingFiled/by").asString())
        .isEqualTo(TODAY.minusDays(1).toString());
    assertThat(clerk.send("PUT", path + "/terms", terms, "If-Match", "\"3\"").problem())
        .isEqualTo("employment-ended");
  }

  @Test
  void all_validation_errors_of_a_dispatch_are_returned_together() {
    var hire = dispatch(TODAY, Map.of());
    hire.put("workplace", Map.of("userEnterprise", MadeUpFixture.uscc()));
    hire.put("contract", "OPEN_ENDED");
    assertThat(errors(clerk.post("/api/employments", hire)))
        .containsExactlyInAnyOrder(
            "workplace.userEnterprise only-for-dispatch",
            "workplace.userEnterprise enterprise-unknown");
    hire.put("workplace", Map.of("userEnterprise", "91", "division", "00", "floor", 3));
    hire.put("name", "1");
    assertThat(errors(clerk.post("/api/employments", hire)))
        .anyMatch(error -> error.startsWith("workplace.userEnterprise "))
        .anyMatch(error -> error.startsWith("workplace.division "))
        .anyMatch(error -> error.startsWith("name "))
        .contains("workplace.floor field-unknown");
  }

  @Test
  void person_may_have_several_running_employments() {
    var document = MadeUpFixture.document();
    var first = dispatch(TODAY, Map.of());
    first.put("document", document);
    var second =
        new HashMap<String, Object>(
            Map.of(
                "document",
                document,
                "uscc",
                plant,
                "contract",
                "PART_TIME",
                "from",
                TODAY.toString()));
    String person = clerk.post("/api/employments", first).body().path("personId").asString();
    assertThat(clerk.post("/api/employments", second).status()).isEqualTo(201);
    var jobs =
        clerk
            .as(Tokens.person(Role.RESIDENT, person))
            .get("/api/employments?person=" + person)
            .body()
            .path("items");
    assertThat(jobs.values())
        .extracting(job -> job.path("status").asString())
        .containsExactly("RUNNING", "RUNNING");
  }

  private Map<String, Object> dispatch(LocalDate from, Map<String, String> more) {
    var hire =
        new HashMap<String, Object>(
            Map.of(
                "document",
                MadeUpFixture.document(),
                "name",
                "欧阳海",
                "uscc",
                agency,
                "contract",
                "DISPATCH",
                "from",
                from.toString(),
                "workplace",
                Map.of(
                    "userEnterprise",
                    plant,
                    "address",
                    "4403050010020100001",
                    "division",
                    "440305001002")));
    hire.putAll(more);
    return hire;
  }

  private static List<String> errors(Http.Response answer) {
    return answer.body().path("errors").values().stream()
        .map(error -> error.path("field").asString() + " " + error.path("code").asString())
        .toList();
  }
}
