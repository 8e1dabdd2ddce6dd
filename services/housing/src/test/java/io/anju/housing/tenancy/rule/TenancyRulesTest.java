package io.anju.housing.tenancy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.contract.DwellingUse;
import io.anju.housing.dwelling.Attributes;
import io.anju.housing.occupancy.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.io.ClassPathResource;

class TenancyRulesTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  private static TenancyRules shipped() throws Exception {
    var sources = new YamlPropertySourceLoader().load("rules", new ClassPathResource("io/anju/housing/tenancy/rules.yml"));
    var written = new Binder(ConfigurationPropertySources.from(sources))
        .bind("anju.housing.tenancy-rules", Bindable.listOf(WrittenRule.class)).get();
    return new TenancyRules(written.stream().map(WrittenRule::read).toList());
  }

  private static Attributes dwelling(String area, Integer rooms) {
    return new Attributes(Optional.ofNullable(area).map(BigDecimal::new), DwellingUse.RESIDENTIAL, Optional.ofNullable(rooms), List.of(), true);
  }

  private static TenancyRule rule(String division, String inForce, int days) {
    return new TenancyRule(Optional.ofNullable(division).map(DivisionCode::new), LocalDate.parse(inForce), new Deadlines(days, days, days, days, 3),
        Density.FREE, 20, false, List.of(7, 30), "made up");
  }

  @Test
  void thirty_days_in_the_country_and_fifteen_in_zhengzhou() throws Exception {
    assertThat(shipped().at(new DivisionCode("440305001001"), TODAY).deadlines().filing()).isEqualTo(30);
    assertThat(shipped().at(new DivisionCode("410105001001"), TODAY).deadlines()).isEqualTo(new Deadlines(15, 15, 15, 15, 3));
  }

  @Test
  void the_last_of_the_days_is_in_time() {
    assertThat(Deadlines.passed(TODAY, 30, LocalDate.parse("2026-03-31"))).isFalse();
    assertThat(Deadlines.passed(TODAY, 30, LocalDate.parse("2026-04-01"))).isTrue();
  }

  @Test
  void the_smallest_division_decides_and_of_its_rules_the_newest_in_force() {
    var rules = new TenancyRules(List.of(rule(null, "2011-02-01", 30), rule("32", "2015-01-01", 20), rule("3205", "2015-01-01", 15),
        rule("3205", "2026-03-01", 10), rule("3205", "2027-01-01", 5)));
    assertThat(rules.at(new DivisionCode("320508018014"), TODAY).deadlines().filing()).isEqualTo(10);
    assertThat(rules.at(new DivisionCode("320508018014"), TODAY.minusDays(1)).deadlines().filing()).isEqualTo(15);
    assertThat(rules.at(new DivisionCode("320600000000"), TODAY).deadlines().filing()).isEqualTo(20);
    assertThat(rules.at(new DivisionCode("440305001001"), TODAY).remindDays()).containsExactly(30, 7);
    assertThatThrownBy(() -> new TenancyRules(List.of(rule("3205", "2015-01-01", 15)))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_dwelling_bears_what_its_area_and_its_rooms_bear_and_what_is_unknown_limits_nothing() throws Exception {
    var beijing = shipped().at(new DivisionCode("110105001001"), TODAY).density();
    assertThat(beijing.limits(dwelling("24.9", 3))).isEqualTo(new Limits(Optional.of(4), Optional.of(3)));
    assertThat(beijing.limits(dwelling("90", 2)).persons()).contains(4);
    assertThat(beijing.limits(dwelling(null, null))).isEqualTo(Limits.NONE);
    assertThat(Density.FREE.limits(dwelling("1", 1)).persons()).isEmpty();
  }
}
