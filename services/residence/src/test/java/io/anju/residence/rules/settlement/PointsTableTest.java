package io.anju.residence.rules.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.rules.CircumstancesFixture;
import io.anju.residence.rules.condition.Circumstances;
import io.anju.residence.rules.condition.EmployedFor;
import io.anju.residence.rules.condition.Job;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decree 663 art. 16(4), Hangzhou art. 24, Shenzhen art. 33. */
class PointsTableTest {

  private static final PointsTable HANGZHOU =
      ShippedRulesFixture.hangzhou2018().settlement().points().orElseThrow();

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({
    "registered:11, residence-years, 0",
    "registered:12, residence-years, 3",
    "registered:35, residence-years, 3",
    "registered:36, residence-years, 10",
    "insured:60/20, insurance-years, 25",
    "employed:11, employment-years, 0",
    "employed:120, employment-years, 50",
    "registered:1, age, 30",
    "registered:1, education, 0"
  })
  void indicator_scores_the_points_of_its_band(String facts, String code, int points) {
    assertThat(score(CircumstancesFixture.of(facts), code).points()).isEqualTo(points);
  }

  @Test
  void indicator_needing_confirmation_scores_nothing() {
    var education = score(CircumstancesFixture.of("registered:1"), "education");
    assertThat(education.have()).isEmpty();
    assertThat(education.indicator().maxPoints()).isEqualTo(80);
  }

  @Test
  void overlapping_jobs_count_once_and_gaps_do_not_count() {
    var jobs =
        List.of(
            job("2020-01-01", "2020-12-31"),
            job("2020-07-01", "2021-06-30"),
            job("2022-01-01", "2022-03-31"));
    var circumstances =
        new Circumstances(
            CircumstancesFixture.TODAY,
            List.of(),
            List.of(),
            Set.of(),
            List.of(),
            jobs,
            Optional.empty());
    assertThat(new EmployedFor(12).measure(circumstances).have()).isEqualTo(21);
  }

  @Test
  void shipped_points_tables_are_marked_as_examples() {
    assertThat(CircumstancesFixture.ruleSets())
        .allSatisfy(set ->
            set.settlement()
                .points()
                .ifPresent(
                    table -> assertThat(table.provenance().zh()).startsWith("示例").contains("并非")));
  }

  private static Indicator.Score score(Circumstances circumstances, String code) {
    return HANGZHOU.score(circumstances).stream()
        .filter(one -> one.indicator().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Job job(String from, String last) {
    return new Job("j", LocalDate.parse(from), Optional.of(LocalDate.parse(last)));
  }
}
