package io.anju.housing.tenancy;

import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.lease;
import static io.anju.housing.HousingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each side says of a filing, and who else has a say. */
@RunningHousing
class TenancyPartiesIT {

  private static final String[] FIRST = {"If-Match", "\"1\""};
  private static final String[] SECOND = {"If-Match", "\"2\""};
  private static final String[] PURPOSE = {"Anju-Purpose", "case-work"};

  private final String owner = person();
  private final String renter = person();
  @LocalServerPort private int port;
  private Http officer;
  private Http landlord;
  private Http tenant;
  private String dwelling;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
    landlord = officer.as(Tokens.person(Role.LANDLORD, owner));
    tenant = officer.as(Tokens.person(Role.RESIDENT, renter));
    dwelling = aDwelling(officer);
  }

  private Map<String, Object> between(Map<String, Object> changes) {
    var all =
        new HashMap<String, Object>(
            Map.of(
                "landlord",
                Map.of("personId", owner),
                "tenants",
                List.of(renter),
                "occupants",
                List.of(renter)));
    all.putAll(changes);
    return lease(dwelling, "2026-01-01", "2027-12-31", all);
  }

  private String filed() {
    return landlord.post("/api/tenancies", between(Map.of())).header("Location");
  }

  private static String confirmationState(Http.Response answer) {
    return answer.body().path("confirmation").path("state").asString();
  }

  @Test
  void other_party_confirms_a_filing_once() {
    String path = filed();
    assertThat(confirmationState(landlord.get(path))).isEqualTo("AWAITED");
    assertThat(landlord.post(path + "/confirmation", Map.of(), FIRST).problem())
        .isEqualTo("tenancy-confirmation-not-pending");
    var confirmed = tenant.post(path + "/confirmation", Map.of(), FIRST);
    assertThat(confirmationState(confirmed)).isEqualTo("CONFIRMED");
    assertThat(tenant.post(path + "/objection", Map.of("reason", "x"), SECOND).problem())
        .isEqualTo("tenancy-confirmation-not-pending");
    var renewed = landlord.post(path + "/renewal", Map.of("until", "2028-12-31"), SECOND);
    assertThat(confirmationState(renewed)).isEqualTo("AWAITED");
    assertThat(renewed.body().path("confirmation").path("from").asString()).isEqualTo("TENANT");
  }

  @Test
  void landlord_confirms_a_filing_by_the_tenant() {
    String path =
        tenant.post("/api/tenancies", between(Map.of("filedBy", "TENANT"))).header("Location");
    assertThat(tenant.post(path + "/confirmation", Map.of(), FIRST).status()).isEqualTo(409);
    assertThat(confirmationState(landlord.post(path + "/confirmation", Map.of(), FIRST)))
        .isEqualTo("CONFIRMED");
  }

  @Test
  void housing_officer_upholds_or_voids_a_filing_with_an_objection() {
    String path = filed();
    assertThat(confirmationState(tenant.post(path + "/objection", Map.of("reason", "租金不对"), FIRST)))
        .isEqualTo("OBJECTED");
    assertThat(
            officer
                .get("/api/tenancies?objected=true&limit=100", PURPOSE)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("confirmation").path("reason").asString()))
        .contains("租金不对");
    assertThat(
            officer
                .as(Tokens.official(Role.HOUSING_OFFICER, "320506"))
                .get("/api/tenancies?objected=true", PURPOSE)
                .body()
                .path("items"))
        .isEmpty();
    assertThat(landlord.get("/api/tenancies?objected=true").status()).isEqualTo(403);
    assertThat(landlord.post(path + "/upholding", Map.of("reason", "x"), SECOND).status())
        .isEqualTo(403);
    assertThat(
            confirmationState(officer.post(path + "/upholding", Map.of("reason", "合同相符"), SECOND)))
        .isEqualTo("UPHELD");
    var voided = officer.post(path + "/voiding", Map.of("reason", "合同系伪造"), "If-Match", "\"3\"");
    assertThat(voided.body().path("status").asString()).isEqualTo("VOIDED");
    assertThat(landlord.get(path).body().path("endedBecause").asString()).isEqualTo("合同系伪造");
    assertThat(landlord.post("/api/tenancies", between(Map.of())).status()).isEqualTo(201);
  }

  @Test
  void rooms_are_let_separately_and_uninhabitable_ones_are_rejected() {
    var one = Map.of("name", "a", "kind", "BEDROOM");
    assertThat(landlord.post("/api/tenancies", between(Map.of("rooms", List.of(one)))).status())
        .isEqualTo(201);
    assertThat(
            landlord
                .post(
                    "/api/tenancies",
                    between(Map.of("rooms", List.of(Map.of("name", "Ａ", "kind", "BEDROOM")))))
                .problem())
        .isEqualTo("tenancy-overlap");
    assertThat(
            landlord
                .post(
                    "/api/tenancies",
                    between(Map.of("rooms", List.of(Map.of("name", "B", "kind", "STUDY")))))
                .status())
        .isEqualTo(201);
    assertThat(
            errors(
                landlord.post(
                    "/api/tenancies",
                    between(
                        Map.of(
                            "signedOn",
                            "2999-01-01",
                            "rooms",
                            List.of(
                                Map.of("name", "厨房", "kind", "KITCHEN"),
                                Map.of("name", "C", "kind", "BASEMENT_STORE"),
                                Map.of("name", "c", "kind", "BEDROOM")))))))
        .containsExactly(
            "signedOn in-the-future",
            "rooms[0].kind not-habitable",
            "rooms[1].kind not-habitable",
            "rooms[2].name duplicate");
  }

  @Test
  void tenant_sublets_with_consent_and_the_landlord_may_object() {
    String head = filed();
    String of = head.substring(head.lastIndexOf('/') + 1);
    String subtenant = person();
    var sublet =
        Map.<String, Object>of(
            "landlord",
            Map.of("personId", renter),
            "tenants",
            List.of(subtenant),
            "occupants",
            List.of(subtenant),
            "sublet",
            Map.of("of", of, "consentedOn", "2026-01-10"),
            "from",
            "2026-02-01",
            "until",
            "2026-12-31");
    assertThat(
            errors(
                tenant.post(
                    "/api/tenancies",
                    between(
                        Map.of(
                            "landlord",
                            Map.of("personId", renter),
                            "tenants",
                            List.of(subtenant),
                            "sublet",
                            Map.of("of", of, "consentedOn", "2999-01-01"),
                            "until",
                            "2028-12-31")))))
        .containsExactly("until outside-term", "sublet.consentedOn in-the-future");
    var let = tenant.post("/api/tenancies", between(sublet));
    assertThat(let.status()).as("%s", let.body()).isEqualTo(201);
    assertThat(
            let.body()
                .path("warnings")
                .valueStream()
                .map(warning -> warning.path("code").asString()))
        .contains("sublet-reported-late");
    assertThat(landlord.get(let.header("Location")).body().path("sublet").path("of").asString())
        .isEqualTo(of);
    assertThat(tenant.post("/api/tenancies", between(sublet)).problem())
        .isEqualTo("tenancy-overlap");
    assertThat(
            landlord
                .post(head + "/termination", Map.of("on", "2026-06-30", "reason", "x"), FIRST)
                .problem())
        .isEqualTo("subletting-active");
    assertThat(
            confirmationState(
                landlord.post(
                    let.header("Location") + "/objection", Map.of("reason", "未经同意"), FIRST)))
        .isEqualTo("OBJECTED");
    assertThat(
            landlord
                .post(
                    let.header("Location") + "/termination",
                    Map.of("on", "2026-06-30", "reason", "x"),
                    SECOND)
                .status())
        .isEqualTo(200);
    assertThat(
            landlord
                .post(head + "/termination", Map.of("on", "2026-06-30", "reason", "x"), FIRST)
                .status())
        .isEqualTo(200);
  }

  @Test
  void any_recorded_owner_files_and_others_may_not_let() {
    String other = person();
    var joint = officer.as(Tokens.person(Role.LANDLORD, other));
    var owners = Map.of("owners", List.of(Map.of("personId", owner), Map.of("personId", other)));
    assertThat(
            officer.put("/api/dwellings/" + dwelling + "/owners", owners, "If-Match", "*").status())
        .isEqualTo(200);
    assertThat(
            officer
                .put("/api/dwellings/" + dwelling + "/owners", owners, "If-Match", "\"7\"")
                .status())
        .isEqualTo(412);
    var filed = joint.post("/api/tenancies", between(Map.of()));
    assertThat(filed.status()).as("%s", filed.body()).isEqualTo(201);
    assertThat(landlord.get(filed.header("Location")).status()).isEqualTo(200);
    assertThat(joint.get(filed.header("Location")).status()).isEqualTo(200);
    assertThat(joint.get("/api/dwellings/" + dwelling + "/owners").body().path("owners"))
        .hasSize(2);
    String stranger = person();
    assertThat(
            errors(
                officer
                    .as(Tokens.person(Role.LANDLORD, stranger))
                    .post(
                        "/api/tenancies",
                        between(Map.of("landlord", Map.of("personId", stranger))))))
        .containsExactly("landlord not-the-owner");
    assertThat(
            officer
                .as(Tokens.person(Role.LANDLORD, stranger))
                .get("/api/dwellings/" + dwelling + "/owners")
                .status())
        .isEqualTo(403);
  }

  @Test
  void agent_acts_under_a_mandate_and_keeps_access_to_own_filings_after_revocation() {
    var agency = Tokens.organisation(Role.AGENT, "91350100M000100Y43");
    var agent = officer.as(agency);
    var mandate =
        landlord.post(
            "/api/mandates",
            Map.of(
                "holder",
                Map.of("uscc", "91350100M000100Y43"),
                "kind",
                "AGENT",
                "dwellings",
                List.of(dwelling)));
    assertThat(mandate.status()).as("%s", mandate.body()).isEqualTo(201);
    assertThat(
            agent
                .get("/api/mandates?limit=100")
                .body()
                .path("items")
                .valueStream()
                .map(one -> one.path("mandateId").asString()))
        .contains(mandate.body().path("mandateId").asString());
    String elsewhere = aDwelling(officer);
    assertThat(
            agent
                .post(
                    "/api/tenancies",
                    lease(
                        elsewhere,
                        "2026-01-01",
                        "2026-12-31",
                        between(Map.of("dwellingCode", elsewhere, "filedBy", "AGENT"))))
                .problem())
        .isEqualTo("not-a-party");
    String path =
        agent.post("/api/tenancies", between(Map.of("filedBy", "AGENT"))).header("Location");
    assertThat(agent.post(path + "/renewal", Map.of("until", "2028-12-31"), FIRST).status())
        .isEqualTo(200);
    assertThat(agent.post(mandate.header("Location") + "/revocation", Map.of(), FIRST).status())
        .isEqualTo(403);
    assertThat(landlord.post(mandate.header("Location") + "/revocation", Map.of(), FIRST).status())
        .isEqualTo(200);
    assertThat(agent.post(path + "/renewal", Map.of("until", "2029-12-31"), SECOND).problem())
        .isEqualTo("not-a-party");
    assertThat(agent.get(path).status()).isEqualTo(200);
  }
}
