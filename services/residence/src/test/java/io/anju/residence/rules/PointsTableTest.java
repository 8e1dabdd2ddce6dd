package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static final PointsTable HANGZHOU = ShippedRulesFixture.hangzhou2018().settlement().points().orElseThrow();

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource({"registered:11, residence-years, 0", "registered:12, residence-years, 3", "registered:35, residence-years, 3",
      "registered:36, residence-years, 10", "insured:60/20, insurance-years, 25", "employed:11, employment-years, 0",
      "employed:120, employment-years, 50", "registered:1, age, 30", "registered:1, education, 0"})
  void an_indicator_gives_the_points_of_its_band(String facts, String code, int points) {
    assertThat(score(KnownFixture.of(facts), code).points()).isEqualTo(points);
  }

  @Test
  void what_only_a_department_can_tell_is_not_guessed() {
    var education = score(KnownFixture.of("registered:1"), "education");
    assertThat(education.have()).isEmpty();
    assertThat(education.indicator().most()).isEqualTo(80);
  }

  @Test
  void two_jobs_at_a_time_count_once_and_a_break_counts_not_at_all() {
    var jobs = List.of(job("2020-01-01", "2020-12-31"), job("2020-07-01", "2021-06-30"), job("2022-01-01", "2022-03-31"));
    var known = new Circumstances(KnownFixture.TODAY, List.of(), List.of(), Set.of(), List.of(), jobs, Optional.empty());
    assertThat(new EmployedFor(12).measure(known).have()).isEqualTo(21);
  }

  @Test
  void every_table_that_ships_says_that_its_figures_are_an_example() {
    assertThat(KnownFixture.sets()).allSatisfy(set -> set.settlement().points()
        .ifPresent(table -> assertThat(table.provenance().zh()).startsWith("示例").contains("并非")));
  }

  private static Indicator.Score score(Circumstances known, String code) {
    return HANGZHOU.score(known).stream().filter(one -> one.indicator().code().equals(code)).findFirst().orElseThrow();
  }

  private static Job job(String from, String last) {
    return new Job("j", LocalDate.parse(from), Optional.of(LocalDate.parse(last)));
  }
}
