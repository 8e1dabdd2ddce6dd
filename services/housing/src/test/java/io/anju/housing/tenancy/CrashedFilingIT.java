package io.anju.housing.tenancy;

import static io.anju.housing.HousingFixture.COMMUNITY;
import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.lease;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.housing.occupancy.Claimants;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.occupancy.OccupancyLimits;
import io.anju.housing.occupancy.Period;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.fixture.Http;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The store as a crash between a filing's two writes leaves it. */
@RunningHousing
class CrashedFilingIT {

  private static final Period YEAR =
      new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));

  private final Occupancies occupancies;
  private final Claimants claimants;
  private final MongoDatabase database;
  @LocalServerPort private int port;
  private Http officer;
  private String dwelling;

  CrashedFilingIT(
      @Autowired Occupancies occupancies,
      @Autowired Claimants claimants,
      @Autowired MongoDatabase database) {
    this.occupancies = occupancies;
    this.claimants = claimants;
    this.database = database;
  }

  @BeforeEach
  void aClaimWithoutATenancy() {
    officer = HousingFixture.officer(port);
    dwelling = aDwelling(officer);
    occupancies.claim(
        new DwellingCode(dwelling),
        new DivisionCode(COMMUNITY),
        "crashed-" + dwelling,
        new Holding(YEAR, List.of(), 1, Optional.empty()),
        OccupancyLimits.NONE);
  }

  /** As if the claim had been made an hour ago. */
  private void anHourLater() {
    var claims =
        List.of(
            new Document("claimant", "crashed-" + dwelling)
                .append("from", date(YEAR.from()))
                .append("until", date(YEAR.until()))
                .append("rooms", List.of())
                .append("persons", 1)
                .append("since", Date.from(Instant.parse("2026-01-01T00:00:00Z"))));
    database
        .getCollection("occupancies")
        .updateOne(
            new Document("_id", dwelling),
            new Document("$set", new Document("state.claims", claims)));
  }

  private static Date date(LocalDate day) {
    return Date.from(Instant.parse(day + "T00:00:00Z"));
  }

  @Test
  void recent_claim_still_blocks_other_filings() {
    assertThat(
            officer
                .post("/api/tenancies", lease(dwelling, "2026-03-01", "2026-06-30", Map.of()))
                .problem())
        .isEqualTo("tenancy-overlap");
  }

  @Test
  void abandoned_claim_is_released_and_its_id_cannot_be_reused() {
    anHourLater();
    assertThat(
            officer
                .post("/api/tenancies", lease(dwelling, "2026-03-01", "2026-06-30", Map.of()))
                .status())
        .isEqualTo(201);
    var spent =
        database
            .getCollection("tenancies")
            .find(new Document("_id", "crashed-" + dwelling))
            .first();
    assertThat(spent.get("state", Document.class).getString("stage")).isEqualTo("ABANDONED");
    assertThat(spent).doesNotContainKey("pending");
    assertThat(
            officer.get("/api/tenancies/crashed-" + dwelling, "Anju-Purpose", "case-work").status())
        .isEqualTo(403);
    assertThat(CurrentCaller.asSystem(() -> claimants.fence("crashed-" + dwelling))).isEmpty();
  }

  @Test
  void fencing_a_running_tenancy_fails_a_renewal_of_the_older_version() {
    anHourLater();
    String path =
        officer
            .post("/api/tenancies", lease(dwelling, "2026-03-01", "2026-06-30", Map.of()))
            .header("Location");
    assertThat(
            CurrentCaller.asSystem(
                () -> claimants.fence(path.substring(path.lastIndexOf('/') + 1))))
        .isPresent();
    assertThat(
            officer
                .post(path + "/renewal", Map.of("until", "2026-08-31"), "If-Match", "\"1\"")
                .status())
        .isEqualTo(412);
    assertThat(
            officer
                .post(path + "/renewal", Map.of("until", "2026-08-31"), "If-Match", "\"2\"")
                .status())
        .isEqualTo(200);
  }
}
