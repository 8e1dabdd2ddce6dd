package io.anju.housing.tenancy;

import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.errors;
import static io.anju.housing.HousingFixture.lease;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.fixture.Http;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Leases without an end (Civil Code arts. 707, 730). */
@RunningHousing
class IndefiniteLeaseIT {

  private static final String[] FIRST = {"If-Match", "\"1\""};

  @LocalServerPort private int port;
  private Http officer;
  private String dwelling;

  @BeforeEach
  void signIn() {
    officer = HousingFixture.officer(port);
    dwelling = aDwelling(officer);
  }

  @Test
  void lease_without_until_is_filed_as_indefinite() {
    for (boolean named : new boolean[] {true, false}) {
      var home = aDwelling(officer);
      var filed = officer.post("/api/tenancies", indefinite(home, "2026-01-01", named));
      assertThat(filed.status()).isEqualTo(201);
      assertThat(filed.body().path("until").isNull()).isTrue();
      var found = officer.get(filed.header("Location"), "Anju-Purpose", "case-work").body();
      assertThat(found.path("until").isNull()).isTrue();
      assertThat(found.path("status").asString()).isEqualTo("FILED");
      assertThat(
              officer.bytes(
                  filed.header("Location") + "/certificate.pdf", "Anju-Purpose", "case-work"))
          .startsWith("%PDF".getBytes());
    }
  }

  @Test
  void indefinite_lease_holds_its_rooms_until_it_is_terminated_on_any_day() {
    var filed = officer.post("/api/tenancies", indefinite(dwelling, "2026-01-01", false));
    String path = filed.header("Location");
    assertThat(
            officer
                .post("/api/tenancies", lease(dwelling, "2040-01-01", "2040-12-31", Map.of()))
                .problem())
        .isEqualTo("tenancy-overlap");
    assertThat(errors(officer.post(path + "/renewal", Map.of("until", "2030-01-01"), FIRST)))
        .containsExactly("until term-indefinite");
    var over =
        officer.post(path + "/termination", Map.of("on", "2026-03-10", "reason", "搬离"), FIRST);
    assertThat(over.body().path("status").asString()).isEqualTo("TERMINATED");
    assertThat(over.body().path("endedOn").asString()).isEqualTo("2026-03-10");
    assertThat(
            officer
                .post("/api/tenancies", lease(dwelling, "2026-03-09", "2026-12-31", Map.of()))
                .status())
        .isEqualTo(409);
    assertThat(
            officer
                .post("/api/tenancies", lease(dwelling, "2026-03-10", "2026-12-31", Map.of()))
                .status())
        .isEqualTo(201);
  }

  private static Map<String, Object> indefinite(String dwelling, String from, boolean named) {
    var lease = new HashMap<>(lease(dwelling, from, from, Map.of()));
    if (named) {
      lease.put("until", null);
    } else {
      lease.remove("until");
    }
    return lease;
  }
}
