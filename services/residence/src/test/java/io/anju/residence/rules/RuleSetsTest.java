package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.contract.Declarant;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {

  private static final RuleSets ALL = ShippedRulesFixture.all();

  @ParameterizedTest
  @CsvSource({
      "440305001001, 2026-01-01, shenzhen-2015", "4403, 2015-06-01, shenzhen-2015", "440106, 2026-01-01, decree-663",
      "110101001001, 2016-01-01, decree-663"})
  void the_set_in_force_that_is_bound_most_closely_applies(String division, LocalDate on, String expected) {
    assertThat(ALL.at(new DivisionCode(division), on).reference().id()).isEqualTo(expected);
  }

  @Test
  void before_the_decree_nothing_national_was_in_force() {
    assertThatThrownBy(() -> ALL.at(new DivisionCode("110101"), LocalDate.of(2015, 12, 31))).isInstanceOf(IllegalStateException.class);
  }

  /** Shenzhen arts. 11-13. */
  @ParameterizedTest
  @CsvSource({
      "HOTEL, 2026-03-01, false", "HOTEL, 2026-03-02, true", "LANDLORD, 2026-03-08, false", "LANDLORD, 2026-03-09, true",
      "EMPLOYER, 2026-03-08, false", "EMPLOYER, 2026-03-09, true", "SELF, 2026-03-16, false", "SELF, 2026-03-17, true",
      "HOST, 2026-03-16, false", "SCHOOL, 2026-03-17, true"})
  void shenzhen_gives_each_declarant_a_deadline_of_their_own(Declarant declarant, LocalDate declared, boolean late) {
    assertThat(ShippedRulesFixture.shenzhen2015().declarations().late(declarant, LocalDate.of(2026, 3, 1), declared)).isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({"SELF, 2026-03-04, false", "SELF, 2026-03-05, true", "HOTEL, 2026-03-02, true"})
  void elsewhere_it_is_three_days_and_inns_at_once(Declarant declarant, LocalDate declared, boolean late) {
    assertThat(ShippedRulesFixture.decree663().declarations().late(declarant, LocalDate.of(2026, 3, 1), declared)).isEqualTo(late);
  }

  @Test
  void decisions_are_due_in_calendar_days_by_the_decree_and_in_working_days_in_shenzhen() {
    var weekends = new WorkingDays(Set.of(), Set.of());
    var friday = LocalDate.of(2026, 3, 6);
    assertThat(ShippedRulesFixture.decree663().decision().after(friday, weekends)).isEqualTo("2026-03-21");
    assertThat(ShippedRulesFixture.shenzhen2015().decision().after(friday, weekends)).isEqualTo("2026-03-27");
  }

  @Test
  void holidays_are_not_worked_and_make_up_weekends_are() {
    var calendar = new WorkingDays(Set.of(LocalDate.of(2026, 3, 9)), Set.of(LocalDate.of(2026, 3, 14)));
    var friday = LocalDate.of(2026, 3, 6);
    assertThat(calendar.after(friday, 1)).isEqualTo("2026-03-10");
    assertThat(calendar.after(friday, 5)).isEqualTo("2026-03-14");
  }

  @ParameterizedTest
  @CsvSource({"440305001001, 4403", "110105, 11", "500101, 50", "320508001, 3205"})
  void residence_counts_within_one_city(String division, String city) {
    assertThat(City.of(new DivisionCode(division)).value()).isEqualTo(city);
  }

  @Test
  void a_city_adds_to_the_nations_entitlements_and_words_them_its_own_way() {
    var today = LocalDate.of(2026, 1, 1);
    var shenzhen = ALL.entitlements(new DivisionCode("440305"), today);
    assertThat(shenzhen).hasSize(17).anyMatch(rule -> rule.code().equals("hong-kong-macao-taiwan-endorsement"));
    assertThat(shenzhen.stream().filter(rule -> rule.code().equals("vehicle-registration")).map(EntitlementRule::article))
        .containsExactly("深圳经济特区居住证条例 art. 31(1)");
    assertThat(ALL.entitlements(new DivisionCode("320508"), today)).hasSize(12);
  }

  @Test
  void two_sets_of_one_version_are_refused() {
    assertThatThrownBy(() -> new RuleSets(List.of(ShippedRulesFixture.decree663(), ShippedRulesFixture.decree663())))
        .hasMessageContaining("decree-663");
  }
}
