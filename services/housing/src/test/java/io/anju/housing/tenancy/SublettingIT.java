package io.anju.housing.tenancy;

import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.RunningHousing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class SublettingIT {

  @LocalServerPort private int port;
  private TenancyPartiesFixture parties;

  @BeforeEach
  void signIn() {
    parties = new TenancyPartiesFixture(port);
  }

  @Test
  void rooms_are_let_separately_and_uninhabitable_ones_are_rejected() {
    var one = Map.of("name", "a", "kind", "BEDROOM");
    assertThat(
            parties
                .landlord
                .post("/api/tenancies", parties.lease(Map.of("rooms", List.of(one))))
                .status())
        .isEqualTo(201);
    assertThat(
            parties
                .landlord
                .post(
                    "/api/tenancies",
                    parties.lease(Map.of("rooms", List.of(Map.of("name", "Ａ", "kind", "BEDROOM")))))
                .problem())
        .isEqualTo("tenancy-overlap");
    assertThat(
            parties
                .landlord
                .post(
                    "/api/tenancies",
                    parties.lease(Map.of("rooms", List.of(Map.of("name", "B", "kind", "STUDY")))))
                .status())
        .isEqualTo(201);
    assertThat(
            errors(
                parties.landlord.post(
                    "/api/tenancies",
                    parties.lease(
                        Map.of(
                            "signedOn",
                            "2126-01-01",
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
    String head = parties.filed();
    String of = head.substring(head.lastIndexOf('/') + 1);
    String subtenant = person();
    var sublet =
        Map.<String, Object>of(
            "landlord",
            Map.of("personId", parties.renter),
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
                parties.tenant.post(
                    "/api/tenancies",
                    parties.lease(
                        Map.of(
                            "landlord",
                            Map.of("personId", parties.renter),
                            "tenants",
                            List.of(subtenant),
                            "sublet",
                            Map.of("of", of, "consentedOn", "2126-01-01"),
                            "until",
                            "2028-12-31")))))
        .containsExactly("until outside-term", "sublet.consentedOn in-the-future");
    var let = parties.tenant.post("/api/tenancies", parties.lease(sublet));
    assertThat(let.status()).as("%s", let.body()).isEqualTo(201);
    assertThat(
            let.body()
                .path("warnings")
                .valueStream()
                .map(warning -> warning.path("code").asString()))
        .contains("late")
        .doesNotContain("sublet-reported-late");
    assertThat(
            parties
                .landlord
                .get(let.header("Location"))
                .body()
                .path("sublet")
                .path("of")
                .asString())
        .isEqualTo(of);
    assertThat(parties.tenant.post("/api/tenancies", parties.lease(sublet)).problem())
        .isEqualTo("tenancy-overlap");
    assertThat(
            parties
                .landlord
                .post(
                    head + "/termination",
                    Map.of("on", "2026-06-30", "reason", "x"),
                    TenancyPartiesFixture.FIRST)
                .problem())
        .isEqualTo("subletting-active");
    assertThat(
            TenancyPartiesFixture.confirmationState(
                parties.landlord.post(
                    let.header("Location") + "/objection",
                    Map.of("reason", "未经同意"),
                    TenancyPartiesFixture.FIRST)))
        .isEqualTo("OBJECTED");
    assertThat(
            parties
                .landlord
                .post(
                    let.header("Location") + "/termination",
                    Map.of("on", "2026-06-30", "reason", "x"),
                    TenancyPartiesFixture.SECOND)
                .status())
        .isEqualTo(200);
    assertThat(
            parties
                .landlord
                .post(
                    head + "/termination",
                    Map.of("on", "2026-06-30", "reason", "x"),
                    TenancyPartiesFixture.FIRST)
                .status())
        .isEqualTo(200);
  }
}
