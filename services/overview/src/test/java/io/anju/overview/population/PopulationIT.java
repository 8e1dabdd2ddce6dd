package io.anju.overview.population;

import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.PersonFact;
import io.anju.overview.OverviewIT;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class PopulationIT extends OverviewIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final YearMonth LAST = YearMonth.now(ZONE).minusMonths(1);

  @Autowired private PopulationCount count;

  @Test
  void figures_of_every_level_are_counted_rounded_and_suppressed() {
    register("449901001001", 8_000, 42, LAST.atDay(3), null);
    register("449901001002", 8_100, 33, LAST.minusMonths(2).atDay(3), null);
    register("449901002001", 8_200, 38, LAST.minusMonths(2).atDay(3), LAST.atDay(9));
    register("449902001001", 8_300, 3, LAST.minusMonths(2).atDay(3), null);
    count.run();

    var city = rows("division=4499&by=month");
    assertThat(city).hasSize(1);
    assertThat(city.getFirst().at("/key/month").asString()).isEqualTo(LAST.toString());
    assertThat(city.getFirst().at("/registered").asInt()).isEqualTo(80);
    assertThat(city.getFirst().at("/movedIn").asInt()).isEqualTo(40);
    assertThat(city.getFirst().at("/movedOut").asInt()).isEqualTo(40);
    assertThat(city.getFirst().at("/registrationRate").asDouble()).isEqualTo(1.0);

    var districts = rows("division=4499&by=division");
    assertThat(districts).hasSize(2).allMatch(row -> row.at("/registered").isNull());
    assertThat(districts).allMatch(row -> row.at("/suppressed").asBoolean());
    var ages = rows("division=4499&by=age&from=" + LAST.minusMonths(1));
    assertThat(ages).hasSize(14);
    assertThat(number(ages, LAST.minusMonths(1), "/key/age", "35-44")).isEqualTo(75);
    assertThat(rows("division=449901001001&by=reason")).isNotEmpty();

    var table = officer.get("/api/statistics/population?division=4499&by=month&format=csv");
    assertThat(table.raw().body())
        .startsWith("division,month,")
        .contains("4499," + LAST + ",,,80,40,40");
  }

  @Test
  void wrong_parameters_are_all_named() {
    var answer = officer.get("/api/statistics/population?division=44&by=x&from=2026-05&to=2026-04");
    assertThat(answer.problem()).isEqualTo("invalid-request");
    assertThat(answer.raw().body()).contains("\"by\"", "\"division\"", "\"to\"");
    assertThat(officer.get("/api/statistics/population").status()).isEqualTo(400);
  }

  private void register(
      String community, int first, int persons, LocalDate since, LocalDate until) {
    var facts = new ArrayList<PersonFact>();
    for (int i = first; i < first + persons; i++) {
      var home = residence("r-" + i, dwellingCode(i), since, until);
      facts.add(
          person(
              personId(i),
              1,
              publisher.sealing(),
              new PersonFact.Residence(
                  home.residenceId(),
                  home.dwellingCode(),
                  community,
                  since,
                  until,
                  home.reason(),
                  since,
                  false,
                  home.declarations())));
    }
    publisher.publish(facts);
    facts.forEach(fact -> viewOfPerson(fact.id(), publisher.publish(fact)));
  }

  private List<JsonNode> rows(String query) {
    var answer = officer.get("/api/statistics/population?" + query);
    assertThat(answer.status()).isEqualTo(200);
    return List.copyOf(answer.body().path("rows").values());
  }

  private static int number(List<JsonNode> rows, YearMonth month, String key, String value) {
    return rows.stream()
        .filter(row -> row.at("/key/month").asString().equals(month.toString()))
        .filter(row -> row.at(key).asString().equals(value))
        .mapToInt(row -> row.at("/registered").asInt())
        .sum();
  }
}
