package io.anju.employment.insurance;

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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = EmploymentApplication.class,
    properties = "spring.config.name=employment")
class InsuranceIT {

  private static final String MONTHS = "/api/insurance-months";
  private static final String[] CASE_WORK = {"Anju-Purpose", "case-work"};

  @LocalServerPort private int port;
  private final Map<String, String> document = MadeUpFixture.document();
  private String uscc;
  private Http clerk;

  @BeforeEach
  void registerEnterprise() {
    clerk = Http.at(port, Tokens.official(Role.LABOUR_CLERK, "440305"));
    uscc = MadeUpFixture.uscc();
    clerk.put("/api/enterprises/" + uscc, Map.of("name", "海纳电子"));
  }

  @Test
  void months_recorded_one_by_one_form_an_account_and_are_published() {
    var first = clerk.post(MONTHS, month("2026-01", "PENSION", "MEDICAL"));
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.body().path("accountId").asString())
        .isEqualTo(first.body().path("personId").asString() + ":" + uscc);
    assertThat(first.header("Location"))
        .isEqualTo("/api/insurance-accounts/" + first.body().path("accountId").asString());
    var second = clerk.post(MONTHS, month("2026-02", "PENSION", "MEDICAL"));
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.header("ETag")).isEqualTo("\"2\"");
    assertThat(ReadYourWritesToken.parse(second.header(ReadYourWritesToken.HEADER)))
        .containsExactly(
            new ReadYourWritesToken(
                "employment.insurance",
                second.body().path("accountId").asString(),
                2,
                Optional.of(second.body().path("personId").asString())));
    assertThat(clerk.get(first.header("Location"), CASE_WORK).body()).isEqualTo(second.body());
    var fact =
        FactsFixture.awaitFact(
            "employment.insurance",
            first.body().path("accountId").asString(),
            found -> found.path("version").asLong() == 2);
    assertThat(fact.at("/spans/0/from").asString()).isEqualTo("2026-01");
    assertThat(fact.at("/spans/0/to").asString()).isEqualTo("2026-02");
    assertThat(fact.path("toldThrough").asString()).isEqualTo("2026-02");
    assertThat(fact.path("division").asString()).isEqualTo("440305");
  }

  @Test
  void known_and_stale_rows_change_nothing() {
    var newer = with(month("2026-01", "PENSION"), "updatedAt", "2026-02-02T08:00:00+08:00");
    var made = clerk.post(MONTHS, newer);
    assertThat(clerk.post(MONTHS, newer).body()).isEqualTo(made.body());
    assertThat(clerk.post(MONTHS, month("2026-01", "PENSION")).body()).isEqualTo(made.body());
    var older = with(month("2026-01", "MEDICAL"), "updatedAt", "2026-02-01T08:00:00+08:00");
    var response = clerk.post(MONTHS, List.of(older, newer));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body().at("/items/0/stale").asInt()).isEqualTo(1);
    assertThat(response.body().at("/items/0/unchanged").asInt()).isEqualTo(1);
    assertThat(response.body().at("/items/0/version").asLong()).isEqualTo(1);
  }

  @Test
  void batch_of_many_persons_is_recorded_completely_or_rejected_completely() {
    var rows =
        IntStream.range(0, 40)
            .mapToObj(i ->
                with(
                    month("2026-0" + (1 + i % 2), "INJURY"),
                    "document",
                    i % 2 == 0 ? MadeUpFixture.document() : document))
            .toList();
    var response = clerk.post(MONTHS, rows);
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.body().path("items").size()).isEqualTo(21);
    var other = MadeUpFixture.document();
    var refused =
        clerk.post(
            MONTHS,
            List.of(
                with(month("2026-01", "INJURY"), "document", other),
                with(month("2120-01", "INJURY"), "uscc", MadeUpFixture.uscc())));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(errors(refused))
        .containsExactlyInAnyOrder("[1].month too-far-ahead", "[1].uscc enterprise-unknown");
    assertThat(
            clerk
                .get("/api/insurance-accounts?limit=100&uscc=" + uscc, CASE_WORK)
                .body()
                .path("items")
                .size())
        .isEqualTo(21);
  }

  @Test
  void all_validation_errors_are_returned_together() {
    var response =
        clerk.post(
            MONTHS,
            List.of(
                Map.of(
                    "personId",
                    "abcdefghijklmnopqrstuvwxyz",
                    "uscc",
                    uscc,
                    "month",
                    "March",
                    "kinds",
                    List.of("HOUSING"),
                    "updatedAt",
                    "yesterday",
                    "amount",
                    1),
                Map.of("document", document)));
    assertThat(response.status()).isEqualTo(400);
    assertThat(errors(response))
        .containsExactlyInAnyOrder(
            "[0].month not-a-month",
            "[0].kinds[0] insurance-kind-unknown",
            "[0].updatedAt not-an-instant",
            "[0].amount field-unknown",
            "[1].uscc required",
            "[1].month required",
            "[1].kinds required");
    assertThat(clerk.get("/api/insurance-accounts/nobody", CASE_WORK).status()).isEqualTo(404);
  }

  @Test
  void only_parties_of_the_account_may_record_and_read() {
    var own = clerk.as(Tokens.organisation(Role.EMPLOYER, uscc));
    var made = own.post(MONTHS, month("2026-01", "PENSION"));
    String path = made.header("Location");
    String person = made.body().path("personId").asString();
    assertThat(made.status()).isEqualTo(201);
    assertThat(clerk.get(path, CASE_WORK).status()).isEqualTo(200);
    var resident = clerk.as(Tokens.person(Role.RESIDENT, person));
    assertThat(resident.get("/api/insurance-accounts?person=" + person).body().path("items").size())
        .isEqualTo(1);
    var other = clerk.as(Tokens.organisation(Role.EMPLOYER, MadeUpFixture.uscc()));
    assertThat(other.get(path).status()).isEqualTo(403);
    assertThat(other.post(MONTHS, month("2026-01", "PENSION")).status()).isEqualTo(403);
    assertThat(other.post(MONTHS, month("2026-02", "PENSION")).status()).isEqualTo(403);
    assertThat(
            other
                .post(
                    MONTHS, with(month("2026-02", "PENSION"), "document", MadeUpFixture.document()))
                .status())
        .isEqualTo(403);
    String another = MadeUpFixture.uscc();
    clerk.put("/api/enterprises/" + another, Map.of("name", "海纳餐饮"));
    var mixed =
        List.of(with(month("2026-03", "PENSION"), "uscc", another), month("2026-03", "PENSION"));
    assertThat(own.post(MONTHS, mixed).status()).isEqualTo(403);
    assertThat(own.get(path).body().path("months").size()).isEqualTo(1);
    var elsewhere = clerk.as(Tokens.official(Role.LABOUR_CLERK, "440304"));
    assertThat(elsewhere.post(MONTHS, month("2026-02", "PENSION")).status()).isEqualTo(403);
    assertThat(
            elsewhere
                .get("/api/insurance-accounts?person=" + person, CASE_WORK)
                .body()
                .path("items")
                .size())
        .isZero();
    assertThat(clerk.as(Tokens.official(Role.POLICE_OFFICER, "4403")).get(path).problem())
        .isEqualTo("purpose-required");
  }

  @Test
  void concurrent_recording_for_one_account_loses_no_month() throws Exception {
    try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> calls =
          IntStream.rangeClosed(1, 4)
              .<Callable<Integer>>mapToObj(
                  month -> () -> clerk.post(MONTHS, month("2026-0" + month, "PENSION")).status())
              .toList();
      for (var call : clerks.invokeAll(calls)) {
        assertThat(call.get()).isIn(200, 201);
      }
    }
    var account =
        clerk.get("/api/insurance-accounts?uscc=" + uscc, CASE_WORK).body().at("/items/0");
    assertThat(
            account.path("months").values().stream().map(month -> month.path("month").asString()))
        .containsExactly("2026-01", "2026-02", "2026-03", "2026-04");
  }

  @Test
  void continuity_is_explained_to_person_and_bureau_and_follows_corrections() {
    var rows =
        IntStream.rangeClosed(1, 9)
            .<Map<String, Object>>mapToObj(month -> month("2026-0" + month, "PENSION"))
            .toList();
    String person = clerk.post(MONTHS, rows).body().at("/items/0/personId").asString();
    String path = "/api/persons/" + person + "/insurance/continuity?asOf=2026-09-30";
    var whole = clerk.get(path, CASE_WORK).body();
    assertThat(whole.path("place").asString()).isEqualTo("4403");
    assertThat(whole.at("/current/months").asInt()).isEqualTo(9);
    assertThat(whole.at("/rules").values())
        .extracting(rule -> rule.path("code").asString() + " " + rule.path("met").asBoolean())
        .containsExactly("12-in-a-row false", "18-of-24 false", "8-of-12 true");
    clerk.post(MONTHS, month("2026-05"));
    var me = clerk.as(Tokens.person(Role.RESIDENT, person));
    var broken = me.get(path, "Accept-Language", "en").body();
    assertThat(broken.at("/current/from").asString()).isEqualTo("2026-06");
    assertThat(broken.at("/longest/to").asString()).isEqualTo("2026-09");
    assertThat(broken.at("/rules/2/missing").values())
        .extracting(JsonNode::asString)
        .containsExactly("2025-10", "2025-11", "2025-12", "2026-05");
    assertThat(broken.at("/rules/2/text").asString())
        .startsWith("8 of the last 12 months; 8 are required. Not paid: 2025-10,");
    assertThat(me.get(path + "&kinds=MEDICAL").body().at("/rules/2/have").asInt()).isZero();
    assertThat(me.get(path + "&division=4401").body().path("longest").isNull()).isTrue();
    assertThat(clerk.as(Tokens.official(Role.LABOUR_CLERK, "440304")).get(path, CASE_WORK).status())
        .isEqualTo(403);
    assertThat(
            clerk.as(Tokens.person(Role.RESIDENT, "abcdefghijklmnopqrstuvwxyz")).get(path).status())
        .isEqualTo(403);
    assertThat(clerk.as(Tokens.organisation(Role.EMPLOYER, uscc)).get(path).status())
        .isEqualTo(403);
    assertThat(me.get(path.replace("2026-09-30", "soon")).status()).isEqualTo(400);
  }

  private Map<String, Object> month(String month, String... kinds) {
    return new HashMap<>(
        Map.of("document", document, "uscc", uscc, "month", month, "kinds", List.of(kinds)));
  }

  private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
    row.put(field, value);
    return row;
  }

  private static List<String> errors(Http.Response response) {
    return response.body().path("errors").values().stream()
        .map((JsonNode error) ->
            error.path("field").asString() + " " + error.path("code").asString())
        .toList();
  }
}
