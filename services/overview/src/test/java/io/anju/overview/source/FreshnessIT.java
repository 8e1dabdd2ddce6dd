package io.anju.overview.source;

import static io.anju.overview.EmploymentFactsFixture.employment;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.residence.PermitStatus;
import io.anju.overview.EmploymentFactsFixture;
import io.anju.overview.FactPublisherFixture;
import io.anju.overview.FactsFixture;
import io.anju.overview.HousingFactsFixture;
import io.anju.overview.OverviewIT;
import io.anju.overview.ResidenceFactsFixture;
import io.anju.platform.facts.FactConsumers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class FreshnessIT extends OverviewIT {

  @Autowired private FactConsumers consumers;

  @Test
  void client_with_a_token_reads_its_own_writes() {
    String id = personId(400);
    for (int version = 1; version <= 20; version++) {
      String home = HousingFactsFixture.dwellingCode(4_000 + version);
      String seen =
          publisher.publish(
              HousingFactsFixture.dwelling(home, 1),
              person(
                  id,
                  version,
                  publisher.sealing(),
                  residence("r", home, FactsFixture.SPRING, null)));
      assertThat(viewOfPerson(id, seen).body().at("/residence/dwellingCode").asString())
          .isEqualTo(home);
      assertThat(viewOfDwelling(home, seen).body().at("/occupants/0/personId").asString())
          .isEqualTo(id);
    }
  }

  @Test
  void token_with_the_person_finds_writes_of_permanent_placement() {
    String id = personId(430);
    viewOfPerson(id, publisher.publish(person(id, 1, publisher.sealing())));
    for (int version = 1; version <= 20; version++) {
      int days = version;
      var job = employment("job-430", version, id, from -> from.plusDays(days));
      String seen =
          publisher.publish(
              job,
              ResidenceFactsFixture.permit("permit-430", version, id, PermitStatus.ACCEPTED),
              EmploymentFactsFixture.insurance(id, version, "2026-01", "2026-03"),
              EmploymentFactsFixture.enrolment("school-430", version, id));
      assertThat(viewOfPerson(id, seen).body().at("/employment/0/until").asString())
          .isEqualTo(job.until().toString());
    }
    String all =
        publisher.publish(
            employment("job-430", 20, id, _ -> null),
            ResidenceFactsFixture.permit("permit-430", 20, id, PermitStatus.ACCEPTED),
            EmploymentFactsFixture.insurance(id, 20, "2026-01", "2026-03"),
            EmploymentFactsFixture.enrolment("school-430", 20, id));
    assertThat(allFresh(eventually(() -> viewOfPerson(id, all).body(), FreshnessIT::allFresh)))
        .isTrue();
  }

  @Test
  void token_without_the_person_only_costs_the_wait() {
    String id = personId(440);
    var job = employment("job-440", 1, id, _ -> null);
    viewOfPerson(id, publisher.publish(person(id, 1, publisher.sealing()), job));
    var answer = viewOfPerson(id, FactPublisherFixture.tokenWithoutPerson(job));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().at("/employment/0/uscc").asString()).isEqualTo(job.uscc());
  }

  @Test
  void write_not_folded_in_time_is_reported_as_stale() {
    String id = personId(410);
    String seen = publisher.publish(person(id, 1, publisher.sealing()));
    viewOfPerson(id, seen);
    String never = FactPublisherFixture.tokenOf(employment("never-told", 1, id, _ -> null));
    var begun = Instant.now();
    var answer = viewOfPerson(id, never);
    assertThat(Duration.between(begun, Instant.now()))
        .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(8));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().at("/sources/employment/state").asString()).isEqualTo("STALE");
  }

  @Test
  void consumer_lag_marks_views_stale_and_unknown_persons_unavailable() {
    String known = personId(420);
    String unknown = personId(421);
    viewOfPerson(known, publisher.publish(person(known, 1, publisher.sealing())));
    consumers.stop();
    try {
      publisher.publish(person(unknown, 1, publisher.sealing()));
      var stale =
          eventually(
              () -> viewOfPerson(known, ""), answer -> stateOf(answer.body()).equals("STALE"));
      assertThat(stateOf(stale.body())).isEqualTo("STALE");
      assertThat(Instant.parse(stale.body().at("/sources/residence/asOf").asString()))
          .isBefore(Instant.now().minusSeconds(1));
      var away = viewOfPerson(unknown, "");
      assertThat(away.status()).isEqualTo(503);
      assertThat(away.header("Retry-After")).isNotNull();
      assertThat(viewOfPerson(personId(422), "").status()).isEqualTo(503);
    } finally {
      consumers.start();
    }
    assertThat(
            eventually(() -> viewOfPerson(unknown, ""), answer -> answer.status() == 200).status())
        .isEqualTo(200);
    assertThat(
            eventually(() -> viewOfPerson(personId(422), ""), answer -> answer.status() == 404)
                .status())
        .isEqualTo(404);
    assertThat(
            stateOf(
                eventually(
                        () -> viewOfPerson(known, ""),
                        answer -> stateOf(answer.body()).equals("FRESH"))
                    .body()))
        .isEqualTo("FRESH");
  }

  private static boolean allFresh(JsonNode body) {
    return body.at("/sources").values().stream()
        .allMatch(source -> source.path("state").asString().equals("FRESH"));
  }

  private static String stateOf(JsonNode body) {
    return body.at("/sources/residence/state").asString();
  }
}
