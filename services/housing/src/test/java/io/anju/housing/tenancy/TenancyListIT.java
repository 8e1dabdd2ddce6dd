package io.anju.housing.tenancy;

import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.lease;
import static io.anju.housing.HousingFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningHousing
class TenancyListIT {

  private static final String[] PURPOSE = {"Anju-Purpose", "case-work"};

  @LocalServerPort private int port;
  private Http officer;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
  }

  @Test
  void tenancies_of_a_person_or_dwelling_are_paged_for_authorised_callers() {
    String dwelling = aDwelling(officer);
    String tenant = person();
    var mine = Map.<String, Object>of("tenants", List.of(tenant), "occupants", List.of(tenant));
    officer.post("/api/tenancies", lease(dwelling, "2026-01-01", "2026-03-31", mine));
    officer.post("/api/tenancies", lease(dwelling, "2026-04-01", "2026-06-30", mine));
    officer.post("/api/tenancies", lease(dwelling, "2026-07-01", "2026-09-30", Map.of()));
    assertThat(officer.get("/api/tenancies?person=" + tenant, PURPOSE).body().path("items"))
        .hasSize(2);
    assertThat(officer.get("/api/tenancies?dwelling=" + dwelling, PURPOSE).body().path("items"))
        .hasSize(3);
    var first = officer.get("/api/tenancies?limit=1&person=" + tenant, PURPOSE).body();
    var second =
        officer
            .get(
                "/api/tenancies?limit=1&person="
                    + tenant
                    + "&after="
                    + first.path("next").asString(),
                PURPOSE)
            .body();
    assertThat(second.path("next").isNull()).isTrue();
    assertThat(first.at("/items/0/tenancyId"))
        .extracting(JsonNode::asString)
        .isNotEqualTo(second.at("/items/0/tenancyId").asString());
    var elsewhere = Http.at(port, Tokens.official(Role.HOUSING_OFFICER, "110105"));
    assertThat(elsewhere.get("/api/tenancies?person=" + tenant, PURPOSE).body().path("items"))
        .isEmpty();
    var themselves = Http.at(port, Tokens.person(Role.RESIDENT, tenant));
    assertThat(themselves.get("/api/tenancies?person=" + tenant).body().path("items")).hasSize(2);
  }

  @Test
  void list_needs_a_person_or_dwelling_and_a_purpose() {
    assertThat(officer.get("/api/tenancies", PURPOSE).status()).isEqualTo(400);
    assertThat(officer.get("/api/tenancies?person=short", PURPOSE).problem())
        .isEqualTo("invalid-request");
    assertThat(officer.get("/api/tenancies?person=" + person()).problem())
        .isEqualTo("purpose-required");
  }
}
