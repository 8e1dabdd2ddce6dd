package io.anju.housing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Tokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class TenancyConfirmationIT {

  private static final String[] PURPOSE = {"Anju-Purpose", "case-work"};

  @LocalServerPort private int port;
  private TenancyPartiesFixture parties;

  @BeforeEach
  void signIn() {
    parties = new TenancyPartiesFixture(port);
  }

  @Test
  void other_party_confirms_a_filing_once() {
    String path = parties.filed();
    assertThat(TenancyPartiesFixture.confirmationState(parties.landlord.get(path)))
        .isEqualTo("AWAITED");
    assertThat(
            parties
                .landlord
                .post(path + "/confirmation", Map.of(), TenancyPartiesFixture.FIRST)
                .problem())
        .isEqualTo("tenancy-confirmation-not-pending");
    var confirmed =
        parties.tenant.post(path + "/confirmation", Map.of(), TenancyPartiesFixture.FIRST);
    assertThat(TenancyPartiesFixture.confirmationState(confirmed)).isEqualTo("CONFIRMED");
    assertThat(
            parties
                .tenant
                .post(path + "/objection", Map.of("reason", "x"), TenancyPartiesFixture.SECOND)
                .problem())
        .isEqualTo("tenancy-confirmation-not-pending");
    var renewed =
        parties.landlord.post(
            path + "/renewal", Map.of("until", "2028-12-31"), TenancyPartiesFixture.SECOND);
    assertThat(TenancyPartiesFixture.confirmationState(renewed)).isEqualTo("AWAITED");
    assertThat(renewed.body().path("confirmation").path("from").asString()).isEqualTo("TENANT");
  }

  @Test
  void landlord_confirms_a_filing_by_the_tenant() {
    String path =
        parties
            .tenant
            .post("/api/tenancies", parties.lease(Map.of("filedBy", "TENANT")))
            .header("Location");
    assertThat(
            parties
                .tenant
                .post(path + "/confirmation", Map.of(), TenancyPartiesFixture.FIRST)
                .status())
        .isEqualTo(409);
    assertThat(
            TenancyPartiesFixture.confirmationState(
                parties.landlord.post(
                    path + "/confirmation", Map.of(), TenancyPartiesFixture.FIRST)))
        .isEqualTo("CONFIRMED");
  }

  @Test
  void housing_officer_upholds_or_voids_a_filing_with_an_objection() {
    String path = parties.filed();
    assertThat(
            TenancyPartiesFixture.confirmationState(
                parties.tenant.post(
                    path + "/objection", Map.of("reason", "租金不对"), TenancyPartiesFixture.FIRST)))
        .isEqualTo("OBJECTED");
    assertThat(
            parties
                .officer
                .get("/api/tenancies?objected=true&limit=100", PURPOSE)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("confirmation").path("reason").asString()))
        .contains("租金不对");
    assertThat(
            parties
                .officer
                .as(Tokens.official(Role.HOUSING_OFFICER, "320506"))
                .get("/api/tenancies?objected=true", PURPOSE)
                .body()
                .path("items"))
        .isEmpty();
    assertThat(parties.landlord.get("/api/tenancies?objected=true").status()).isEqualTo(403);
    assertThat(
            parties
                .landlord
                .post(path + "/upholding", Map.of("reason", "x"), TenancyPartiesFixture.SECOND)
                .status())
        .isEqualTo(403);
    assertThat(
            TenancyPartiesFixture.confirmationState(
                parties.officer.post(
                    path + "/upholding", Map.of("reason", "合同相符"), TenancyPartiesFixture.SECOND)))
        .isEqualTo("UPHELD");
    var voided =
        parties.officer.post(path + "/voiding", Map.of("reason", "合同系伪造"), "If-Match", "\"3\"");
    assertThat(voided.body().path("status").asString()).isEqualTo("VOIDED");
    assertThat(parties.landlord.get(path).body().path("endedBecause").asString())
        .isEqualTo("合同系伪造");
    assertThat(parties.landlord.post("/api/tenancies", parties.lease(Map.of())).status())
        .isEqualTo(201);
  }
}
