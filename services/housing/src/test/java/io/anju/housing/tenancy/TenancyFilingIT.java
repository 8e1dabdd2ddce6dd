package io.anju.housing.tenancy;

import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.lease;
import static io.anju.housing.HousingFixture.person;
import static io.anju.housing.HousingFixture.racing;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class TenancyFilingIT {

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  @Test
  void filing_returns_the_record_with_warnings() {
    String dwelling = aDwelling(officer);
    var made =
        officer.post(
            "/api/tenancies",
            lease(dwelling, "2026-03-01", "2027-02-28", Map.of()),
            "Accept-Language",
            "en");
    assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
    assertThat(made.body().path("status").asString()).isEqualTo("FILED");
    assertThat(new FilingNumber(made.body().path("filingNumber").asString()).value())
        .startsWith("320508-");
    assertThat(made.body().path("late").asBoolean()).isTrue();
    assertThat(made.body().path("warnings").path(0).path("code").asString()).isEqualTo("late");
    assertThat(made.body().path("warnings").path(0).path("message").asString())
        .startsWith("Filed late");
    var found = officer.get(made.header("Location"), "Anju-Purpose", "case-work");
    assertThat(found.raw().body())
        .contains(
            "\"monthlyRent\":2800.50", "\"deposit\":5601.00", "\"landlord\":{\"personId\":\"");
    assertThat(found.header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void of_concurrent_filings_for_the_same_term_one_is_accepted() {
    for (int round = 0; round < 5; round++) {
      String dwelling = aDwelling(officer);
      var answers =
          racing(
              32,
              () ->
                  officer.post(
                      "/api/tenancies", lease(dwelling, "2026-03-01", "2027-02-28", Map.of())));
      assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
      assertThat(
              answers.stream()
                  .filter(answer ->
                      answer.status() == 409 && answer.problem().equals("tenancy-overlap")))
          .hasSize(31);
    }
  }

  @Test
  void concurrent_filings_for_different_terms_are_all_accepted() {
    String dwelling = aDwelling(officer);
    var calls = new ArrayList<Callable<Integer>>();
    for (int year = 2001; year <= 2016; year++) {
      var wanted = lease(dwelling, year + "-01-01", year + "-12-31", Map.of());
      calls.add(() -> officer.post("/api/tenancies", wanted).status());
    }
    assertThat(racing(calls)).hasSize(16).containsOnly(201);
    assertThat(
            officer
                .post("/api/tenancies", lease(dwelling, "2016-12-30", "2017-06-30", Map.of()))
                .status())
        .isEqualTo(409);
  }

  @Test
  void malformed_request_lists_every_validation_error() {
    var answer =
        officer.send(
            "POST",
            "/api/tenancies",
            """
            {"dwellingCode": "12", "landlord": {"personId": "x", "uscc": "91110000600037341L"},
             "tenants": [], "from": "2026-03-01", "until": "2026-02-01",
             "signedOn": "yesterday", "monthlyRent": 1.234, "deposit": "a lot", "filedBy": "KING", "note": "x"}\
            """);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(errors(answer))
        .contains(
            "tenants too-few",
            "until before-from",
            "signedOn not-a-date",
            "monthlyRent not-money",
            "deposit wrong-type",
            "filedBy not-one-of",
            "note field-unknown")
        .anyMatch(error -> error.startsWith("dwellingCode "))
        .anyMatch(error -> error.startsWith("landlord.personId "));
    var nobody =
        officer.post(
            "/api/tenancies",
            lease(aDwelling(officer), "2026-03-01", "2027-02-28", Map.of("landlord", Map.of())));
    assertThat(errors(nobody)).containsExactly("landlord.personId person-or-organisation");
  }

  @Test
  void filing_against_the_rules_lists_every_validation_error() {
    String landlord = person();
    String tenant = person();
    var answer =
        officer.post(
            "/api/tenancies",
            lease(
                aDwelling(officer),
                "2026-03-01",
                "2046-03-01",
                Map.of(
                    "landlord",
                    Map.of("personId", landlord),
                    "tenants",
                    List.of(tenant, landlord, tenant),
                    "signedOn",
                    "2126-01-01")));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(errors(answer))
        .containsExactlyInAnyOrder(
            "signedOn in-the-future",
            "until term-too-long",
            "tenants[1] landlord-is-tenant",
            "tenants[2] duplicate");
    var unknown =
        officer.post(
            "/api/tenancies",
            lease("3205080180140199999000001", "2026-03-01", "2027-02-28", Map.of()));
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.problem()).isEqualTo("dwelling-unknown");
  }

  @Test
  void landlord_tenant_and_agent_file_only_their_own_leases() {
    String dwelling = aDwelling(officer);
    String me = person();
    var landlord = officer.as(Tokens.person(Role.LANDLORD, me));
    var tenant = officer.as(Tokens.person(Role.RESIDENT, me));
    var agent = officer.as(Tokens.organisation(Role.AGENT, "91110000600037341L"));
    assertThat(
            landlord
                .post("/api/tenancies", lease(dwelling, "2020-01-01", "2020-12-31", Map.of()))
                .problem())
        .isEqualTo("not-a-party");
    assertThat(
            landlord
                .post(
                    "/api/tenancies",
                    lease(
                        dwelling,
                        "2020-01-01",
                        "2020-12-31",
                        Map.of("landlord", Map.of("personId", me))))
                .status())
        .isEqualTo(201);
    assertThat(
            tenant
                .post(
                    "/api/tenancies",
                    lease(
                        dwelling,
                        "2021-01-01",
                        "2021-12-31",
                        Map.of("tenants", List.of(me), "filedBy", "TENANT")))
                .status())
        .isEqualTo(201);
    assertThat(
            tenant
                .post(
                    "/api/tenancies",
                    lease(dwelling, "2022-01-01", "2022-12-31", Map.of("filedBy", "AGENT")))
                .status())
        .isEqualTo(403);
    var mine = Map.<String, Object>of("filedBy", "AGENT", "landlord", Map.of("personId", me));
    assertThat(
            agent
                .post("/api/tenancies", lease(dwelling, "2022-01-01", "2022-12-31", mine))
                .problem())
        .isEqualTo("not-a-party");
    landlord.post(
        "/api/mandates", Map.of("holder", Map.of("uscc", "91110000600037341L"), "kind", "AGENT"));
    var brokered = agent.post("/api/tenancies", lease(dwelling, "2022-01-01", "2022-12-31", mine));
    assertThat(brokered.status()).isEqualTo(201);
    assertThat(agent.get(brokered.header("Location")).status()).isEqualTo(200);
    assertThat(
            officer
                .as(Tokens.official(Role.HOUSING_OFFICER, "320506"))
                .post("/api/tenancies", lease(dwelling, "2024-01-01", "2024-12-31", Map.of()))
                .status())
        .isEqualTo(403);
  }

  @Test
  void repeated_idempotency_key_returns_the_first_response() {
    var wanted = lease(aDwelling(officer), "2026-03-01", "2027-02-28", Map.of());
    String key = "filing-" + wanted.get("dwellingCode");
    var first = officer.post("/api/tenancies", wanted, "Idempotency-Key", key);
    var again = officer.post("/api/tenancies", wanted, "Idempotency-Key", key);
    assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
  }
}
