package io.anju.housing;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.fixture.Http;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class OpenApiIT {

  @LocalServerPort private int port;

  @Test
  void openapi_description_lists_all_paths_without_a_token() {
    var description = Http.at(port, null).get("/v3/api-docs");
    assertThat(description.status()).isEqualTo(200);
    assertThat(description.body().path("openapi").asString()).startsWith("3.1");
    assertThat(description.body().path("paths").propertyNames())
        .contains(
            "/api/divisions/{code}",
            "/api/divisions/{code}/children",
            "/api/buildings",
            "/api/buildings/{buildingCode}",
            "/api/buildings/{buildingCode}/dwellings",
            "/api/dwellings/{dwellingCode}",
            "/api/dwellings/{dwellingCode}/retirement",
            "/api/tenancies",
            "/api/tenancies/{tenancyId}",
            "/api/tenancies/{tenancyId}/renewal",
            "/api/tenancies/{tenancyId}/termination",
            "/api/tenancies/{tenancyId}/occupants");
    assertThat(
            description
                .body()
                .path("components")
                .path("schemas")
                .path("TenancyRequest")
                .path("properties")
                .propertyNames())
        .contains("dwellingCode", "monthlyRent");
  }

  @Test
  void readiness_without_a_token_is_200() {
    assertThat(Http.at(port, null).get("/actuator/health/readiness").status()).isEqualTo(200);
  }
}
