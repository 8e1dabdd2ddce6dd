package io.anju.overview.worklist.mongo;

import static io.anju.overview.FactsFixture.COMMUNITY;
import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.HousingFactsFixture.tenancy;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.WorkFactsFixture.DECIDE_BY;
import static io.anju.overview.WorkFactsFixture.correction;
import static io.anju.overview.WorkFactsFixture.deadline;
import static io.anju.overview.WorkFactsFixture.duplicate;
import static io.anju.overview.WorkFactsFixture.dwelling;
import static io.anju.overview.WorkFactsFixture.permit;
import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.PermitFact;
import io.anju.contract.residence.NotifiedAuthority;
import io.anju.contract.residence.PermitDeadlineKind;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.OverviewIT;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WorkListIT extends OverviewIT {

  private static PermitFact accepted(String id, String person) {
    return permit(
        id,
        1,
        person,
        PermitStatus.ACCEPTED,
        null,
        deadline(PermitDeadlineKind.DECISION, 0, DECIDE_BY));
  }

  private static Response list(Http caller, String kind, String id) {
    return eventually(
        () -> caller.get("/api/worklists/" + kind + "?limit=500", PURPOSE),
        answer -> item(answer, id) != null);
  }

  private static JsonNode item(Response answer, String id) {
    return answer
        .body()
        .path("items")
        .valueStream()
        .filter(one -> one.path("id").asString().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static List<String> ids(JsonNode page) {
    return page.path("items").valueStream().map(one -> one.path("id").asString()).toList();
  }

  private static JsonNode summary(Http caller, String kind) {
    return caller
        .get("/api/worklists")
        .body()
        .path("items")
        .valueStream()
        .filter(one -> one.path("kind").asString().equals(kind))
        .findFirst()
        .orElse(null);
  }

  @Test
  void permit_is_listed_with_its_masked_holder_until_it_is_decided() {
    String holder = personId(7001);
    publisher.publish(person(holder, 1, publisher.sealing()), accepted("m-7001", holder));
    var found = item(list(officer, "permit-decision-due", "m-7001"), "m-7001");
    assertThat(found.path("kind").asString()).isEqualTo("permit-decision-due");
    assertThat(found.at("/subject/type").asString()).isEqualTo("PERMIT");
    assertThat(found.at("/subject/label").asString())
        .contains("449999********0019")
        .doesNotContain("样例");
    assertThat(found.path("division").asString()).isEqualTo(COMMUNITY);
    assertThat(found.path("dueOn").asString()).isEqualTo(DECIDE_BY.toString());
    assertThat(found.path("overdue").asBoolean()).isTrue();
    assertThat(found.path("since").asString()).isEqualTo(SPRING.toString());
    assertThat(found.path("assignee").isNull()).isTrue();
    assertThat(found.path("version").asLong()).isEqualTo(1);
    assertThat(found.has("aboutPersons")).isFalse();
    var counted =
        eventually(
            () -> summary(officer, "permit-decision-due"),
            one -> one != null && one.path("overdue").asLong() > 0);
    assertThat(counted.path("count").asLong()).isPositive();
    assertThat(counted.path("oldest").asString()).isEqualTo(SPRING.toString());
    publisher.publish(permit("m-7001", 2, holder, PermitStatus.CANCELLED, null));
    assertThat(
            eventually(
                () -> officer.get("/api/worklists/permit-decision-due?limit=500", PURPOSE),
                answer -> item(answer, "m-7001") == null))
        .satisfies(answer -> assertThat(item(answer, "m-7001")).isNull());
  }

  @Test
  void task_is_taken_handed_over_and_put_back_at_its_version() {
    publisher.publish(correction("c-7100", 1, personId(7100), NotifiedAuthority.POLICE, null));
    var li = officer.as(Tokens.officialNamed("li", Role.POLICE_OFFICER, "440305"));
    var wang = officer.as(Tokens.officialNamed("wang", Role.POLICE_OFFICER, "440305"));
    var chief = officer.as(Tokens.officialNamed("chief", Role.STATION_CHIEF, "440305"));
    list(li, "correction-due", "c-7100");
    String path = "/api/worklists/correction-due/c-7100/assignment";
    assertThat(li.post(path, "{\"assignee\":\"li\"}").status()).isEqualTo(428);
    var taken = li.post(path, "{\"assignee\":\"li\"}", "If-Match", "\"1\"");
    assertThat(taken.status()).isEqualTo(200);
    assertThat(taken.header("ETag")).isEqualTo("\"2\"");
    assertThat(wang.post(path, "{\"assignee\":\"wang\"}", "If-Match", "\"1\"").problem())
        .isEqualTo("stale-version");
    assertThat(wang.post(path, "{\"assignee\":\"wang\"}", "If-Match", "\"2\"").status())
        .isEqualTo(403);
    assertThat(item(wang.get("/api/worklists/correction-due?assignee=me", PURPOSE), "c-7100"))
        .isNull();
    assertThat(item(li.get("/api/worklists/correction-due?assignee=me", PURPOSE), "c-7100"))
        .isNotNull();
    assertThat(chief.post(path, "{\"assignee\":\"wang\"}", "If-Match", "\"2\"").status())
        .isEqualTo(200);
    var back = wang.post(path, "{\"assignee\":null}", "If-Match", "\"3\"");
    assertThat(back.body().path("assignee").isNull()).isTrue();
    assertThat(back.body().path("version").asLong()).isEqualTo(4);
  }

  @Test
  void lists_are_those_of_the_role_and_the_division() {
    String home = dwellingCode(7_200);
    publisher.publish(
        dwelling(home, 1, null), tenancy("t-7200", 1, home, personId(7200), List.of(), List.of()));
    publisher.publish(duplicate(personId(7201), personId(7202), 1, null));
    var housing = officer.as(Tokens.official(Role.HOUSING_OFFICER, COMMUNITY));
    assertThat(item(list(housing, "never-inspected", home), home).at("/subject/label").asString())
        .isNotBlank();
    assertThat(housing.get("/api/worklists/duplicate", PURPOSE).status()).isEqualTo(403);
    assertThat(summary(housing, "duplicate")).isNull();
    var elsewhere = officer.as(Tokens.official(Role.POLICE_OFFICER, "440304"));
    list(officer, "duplicate", personId(7201) + "-" + personId(7202));
    assertThat(elsewhere.get("/api/worklists/duplicate", PURPOSE).body().path("items")).isEmpty();
    assertThat(elsewhere.get("/api/worklists/duplicate?division=440305", PURPOSE).status())
        .isEqualTo(403);
    assertThat(officer.get("/api/worklists/duplicate").problem()).isEqualTo("purpose-required");
    var wrong = officer.get("/api/worklists/permits", PURPOSE);
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body().at("/errors/0/field").asString()).isEqualTo("kind");
  }

  @Test
  void pages_follow_each_other_without_a_gap() {
    for (int i = 0; i < 5; i++) {
      publisher.publish(
          correction("c-730" + i, 1, personId(7300 + i), NotifiedAuthority.LABOUR, null));
    }
    var clerk = officer.as(Tokens.official(Role.LABOUR_CLERK, "440305"));
    list(clerk, "correction-due", "c-7304");
    eventually(
        () -> clerk.get("/api/worklists/correction-due", PURPOSE),
        answer -> answer.body().path("items").size() >= 5);
    var first = clerk.get("/api/worklists/correction-due?limit=3", PURPOSE).body();
    var second =
        clerk
            .get(
                "/api/worklists/correction-due?limit=3&after=" + first.path("next").asString(),
                PURPOSE)
            .body();
    assertThat(ids(first)).hasSize(3).doesNotContainAnyElementsOf(ids(second));
    assertThat(second.path("next").isNull()).isTrue();
  }
}
