package io.anju.bench.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoOptionsTest {

  @Test
  void a_thousand_people_by_default() {
    assertThat(DemoOptions.read(new String[0]).people()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 50, 1_000, 10_000, 1_000_000})
  void everything_follows_the_number_of_people(int people) {
    var plan = DemoOptions.read(new String[] {"--people", Integer.toString(people)});
    assertThat(plan.people()).isEqualTo(people);
    assertThat(plan.applicants()).isLessThanOrEqualTo(people);
    assertThat(plan.buildings() * DemoPlan.DWELLINGS_PER_BUILDING)
        .isGreaterThanOrEqualTo(people / DemoPlan.PERSONS_PER_HOUSEHOLD);
    assertThat(plan.enterprises()).isGreaterThanOrEqualTo(20);
  }

  @Test
  void what_is_given_is_kept() {
    var plan =
        DemoOptions.read(
            new String[] {"--people", "100", "--enterprises", "77", "--applicants", "0"});
    assertThat(plan.enterprises()).isEqualTo(77);
    assertThat(plan.applicants()).isZero();
  }

  @Test
  void too_few_dwellings_are_refused() {
    assertThatThrownBy(
            () -> DemoOptions.read(new String[] {"--people", "10000", "--dwellings", "10"}))
        .hasMessageContaining("dwellings");
  }
}
