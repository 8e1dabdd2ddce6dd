package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.residence.rules.condition.Condition;
import io.anju.residence.rules.settlement.CitySize;
import io.anju.residence.rules.settlement.SettlementRule;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlementTest {

  private static final RuleSets ALL = ShippedRulesFixture.all();

  /**
   * Decree 663 art. 16 and 国发〔2024〕17号; points by Shenzhen art. 33, Hangzhou art. 24, Zhejiang art.
   * 28. A county-level city is one by itself.
   */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "440305, 2026-01-01, ABOVE_5M, true",
        "330102, 2026-01-01, ABOVE_5M, true",
        "110105, 2026-01-01, ABOVE_5M, false",
        "441900003, 2026-01-01, ABOVE_5M, false",
        "330203, 2026-01-01, UP_TO_5M, true",
        "330282, 2026-01-01, UP_TO_3M, true",
        "320508, 2026-01-01, UP_TO_5M, false",
        "3205, 2026-01-01, UP_TO_5M, false",
        "320583, 2026-01-01, UP_TO_3M, false",
        "360902, 2024-07-28, UP_TO_3M, false",
        "360902, 2024-07-27, -, false"
      })
  void settlement_rule_depends_on_the_city_size(
      String division, LocalDate on, CitySize size, boolean points) {
    assertThat(
            ALL.settlement(new DivisionCode(division), on).map(SettlementRule::size).orElse(null))
        .isEqualTo(size);
    assertThat(ALL.points(new DivisionCode(division), on).isPresent()).isEqualTo(points);
  }

  /** 国发〔2024〕17号: below 3 million no years are asked; from 3 to 5 million art. 16(3) goes on. */
  @ParameterizedTest
  @CsvSource({
    "UP_TO_500K, 2024-07-27, settled-housing",
    "UP_TO_500K, 2024-07-28, settled-housing settled-employment",
    "UP_TO_1M, 2024-07-27, settled-housing settled-employment settled-insurance-3-years",
    "UP_TO_1M, 2024-07-28, settled-housing settled-employment",
    "UP_TO_3M, 2024-07-27, settled-housing settled-employment-years settled-insurance-5-years",
    "UP_TO_3M, 2024-07-28, settled-housing settled-employment",
    "UP_TO_5M, 2024-07-27, settled-housing settled-employment-years settled-insurance-5-years",
    "UP_TO_5M, 2026-01-01, settled-housing settled-employment-years settled-insurance-5-years"
  })
  void cities_below_three_million_ask_no_years(CitySize size, LocalDate on, String conditions) {
    var rule = ShippedRulesFixture.decree663().settlement().of(size, on).orElseThrow();
    assertThat(rule.condition().orElseThrow().named().map(Condition.Named::code))
        .containsExactly(conditions.split(" "));
    assertThat(ShippedRulesFixture.decree663().settlement().of(CitySize.ABOVE_5M, on))
        .get()
        .returns(Optional.empty(), SettlementRule::condition);
  }
}
