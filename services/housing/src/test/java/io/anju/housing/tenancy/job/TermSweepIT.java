package io.anju.housing.tenancy.job;

import static io.anju.housing.HousingFixture.aDwelling;
import static io.anju.housing.HousingFixture.lease;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.housing.HousingFixture;
import io.anju.housing.RunningHousing;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Topic;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class TermSweepIT {

  private final TermSweep sweep;
  private final MongoDatabase database;
  @LocalServerPort private int port;

  TermSweepIT(@Autowired TermSweep sweep, @Autowired MongoDatabase database) {
    this.sweep = sweep;
    this.database = database;
  }

  @Test
  void both_parties_are_reminded_once_before_the_term_ends() {
    var officer = HousingFixture.officer(port);
    var until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(7);
    var filed =
        IntStream.range(0, 3)
            .mapToObj(_ ->
                officer
                    .post(
                        "/api/tenancies",
                        lease(aDwelling(officer), "2020-01-01", until.toString(), Map.of()))
                    .body()
                    .path("tenancyId")
                    .asString())
            .toList();
    database
        .getCollection("tenancies")
        .updateMany(Filters.in("_id", filed), Updates.set("state.dueOn", until.minusDays(7)));
    sweep.sweep();
    sweep.sweep();
    var published =
        Eventually.eventually(
            () ->
                Topic.all("housing.tenancy").stream()
                    .filter(fact -> filed.contains(fact.key()))
                    .map(fact -> new String(fact.value(), StandardCharsets.UTF_8))
                    .filter(fact -> fact.contains("\"remindedDays\":7"))
                    .toList(),
            facts -> facts.size() >= 3);
    assertThat(published).hasSize(3).allMatch(fact -> fact.contains("\"version\":2"));
    assertThat(
            database
                .getCollection("tenancies")
                .find(Filters.eq("_id", filed.getFirst()))
                .first()
                .get("state", Document.class)
                .getDate("dueOn"))
        .isEqualTo(Date.from(until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  @Test
  void tenancy_ends_after_its_term_and_a_running_one_stays_filed() {
    var officer = HousingFixture.officer(port);
    String dwelling = aDwelling(officer);
    String over =
        officer
            .post("/api/tenancies", lease(dwelling, "2020-01-01", "2020-12-31", Map.of()))
            .header("Location");
    String running =
        officer
            .post("/api/tenancies", lease(dwelling, "2021-01-01", "2040-12-31", Map.of()))
            .header("Location");
    sweep.sweep();
    assertThat(officer.get(over, "Anju-Purpose", "case-work").body().path("status").asString())
        .isEqualTo("ENDED");
    assertThat(officer.get(running, "Anju-Purpose", "case-work").body().path("status").asString())
        .isEqualTo("FILED");
    assertThat(
            officer
                .post(over + "/renewal", Map.of("until", "2020-12-31"), "If-Match", "\"2\"")
                .problem())
        .isEqualTo("tenancy-already-ended");
  }
}
