package io.anju.housing.tenancy.mongo;

import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.lease;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class TermSweepIT {

  private final TermSweep sweep;
  @LocalServerPort private int port;

  TermSweepIT(@Autowired TermSweep sweep) {
    this.sweep = sweep;
  }

  @Test
  void a_tenancy_ends_by_itself_after_its_term_and_a_running_one_goes_on() {
    var officer = HousingFixture.officer(port);
    String dwelling = aDwelling(officer);
    String over = officer.post("/api/tenancies", lease(dwelling, "2020-01-01", "2020-12-31", Map.of())).header("Location");
    String running = officer.post("/api/tenancies", lease(dwelling, "2021-01-01", "2040-12-31", Map.of())).header("Location");
    sweep.sweep();
    assertThat(officer.get(over, "Anju-Purpose", "case-work").body().path("status").asString()).isEqualTo("ENDED");
    assertThat(officer.get(running, "Anju-Purpose", "case-work").body().path("status").asString()).isEqualTo("FILED");
    assertThat(officer.post(over + "/renewal", Map.of("until", "2020-12-31"), "If-Match", "\"2\"").problem()).isEqualTo("tenancy-over");
  }
}
