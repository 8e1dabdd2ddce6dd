package io.anju.housing.tenancy;

import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.lease;
import static io.anju.housing.HousingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class OwnersAndMandatesIT {

  @LocalServerPort private int port;
  private TenancyPartiesFixture parties;

  @BeforeEach
  void signIn() {
    parties = new TenancyPartiesFixture(port);
  }

  @Test
  void any_recorded_owner_files_and_others_may_not_let() {
    String other = person();
    var joint = parties.officer.as(Tokens.person(Role.LANDLORD, other));
    var owners =
        Map.of("owners", List.of(Map.of("personId", parties.owner), Map.of("personId", other)));
    assertThat(
            parties
                .officer
                .put("/api/dwellings/" + parties.dwelling + "/owners", owners, "If-Match", "*")
                .status())
        .isEqualTo(200);
    assertThat(
            parties
                .officer
                .put("/api/dwellings/" + parties.dwelling + "/owners", owners, "If-Match", "\"7\"")
                .status())
        .isEqualTo(412);
    var filed = joint.post("/api/tenancies", parties.lease(Map.of()));
    assertThat(filed.status()).as("%s", filed.body()).isEqualTo(201);
    assertThat(parties.landlord.get(filed.header("Location")).status()).isEqualTo(200);
    assertThat(joint.get(filed.header("Location")).status()).isEqualTo(200);
    assertThat(joint.get("/api/dwellings/" + parties.dwelling + "/owners").body().path("owners"))
        .hasSize(2);
    String stranger = person();
    assertThat(
            errors(
                parties
                    .officer
                    .as(Tokens.person(Role.LANDLORD, stranger))
                    .post(
                        "/api/tenancies",
                        parties.lease(Map.of("landlord", Map.of("personId", stranger))))))
        .containsExactly("landlord not-the-owner");
    assertThat(
            parties
                .officer
                .as(Tokens.person(Role.LANDLORD, stranger))
                .get("/api/dwellings/" + parties.dwelling + "/owners")
                .status())
        .isEqualTo(403);
  }

  @Test
  void agent_acts_under_a_mandate_and_keeps_access_to_own_filings_after_revocation() {
    var agency = Tokens.organisation(Role.AGENT, "91350100M000100Y43");
    var agent = parties.officer.as(agency);
    var mandate =
        parties.landlord.post(
            "/api/mandates",
            Map.of(
                "holder",
                Map.of("uscc", "91350100M000100Y43"),
                "kind",
                "AGENT",
                "dwellings",
                List.of(parties.dwelling)));
    assertThat(mandate.status()).as("%s", mandate.body()).isEqualTo(201);
    assertThat(
            agent
                .get("/api/mandates?limit=100")
                .body()
                .path("items")
                .valueStream()
                .map(one -> one.path("mandateId").asString()))
        .contains(mandate.body().path("mandateId").asString());
    String elsewhere = aDwelling(parties.officer);
    assertThat(
            agent
                .post(
                    "/api/tenancies",
                    lease(
                        elsewhere,
                        "2026-01-01",
                        "2026-12-31",
                        parties.lease(Map.of("dwellingCode", elsewhere, "filedBy", "AGENT"))))
                .problem())
        .isEqualTo("not-a-party");
    String path =
        agent.post("/api/tenancies", parties.lease(Map.of("filedBy", "AGENT"))).header("Location");
    assertThat(
            agent
                .post(path + "/renewal", Map.of("until", "2028-12-31"), TenancyPartiesFixture.FIRST)
                .status())
        .isEqualTo(200);
    assertThat(
            agent
                .post(
                    mandate.header("Location") + "/revocation",
                    Map.of(),
                    TenancyPartiesFixture.FIRST)
                .status())
        .isEqualTo(403);
    assertThat(
            parties
                .landlord
                .post(
                    mandate.header("Location") + "/revocation",
                    Map.of(),
                    TenancyPartiesFixture.FIRST)
                .status())
        .isEqualTo(200);
    assertThat(
            agent
                .post(
                    path + "/renewal", Map.of("until", "2029-12-31"), TenancyPartiesFixture.SECOND)
                .problem())
        .isEqualTo("not-a-party");
    assertThat(agent.get(path).status()).isEqualTo(200);
  }
}
