package io.anju.housing.tenancy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.occupancy.OccupancyLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class TenancyRulesTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  private static TenancyRules shipped() throws Exception {
    var sources =
        new YamlPropertySourceLoader()
            .load("rules", new ClassPathResource("io/anju/housing/tenancy/rules.yml"));
    var properties =
        new Binder(ConfigurationPropertySources.from(sources))
            .bind("anju.housing.tenancy-rules", Bindable.listOf(TenancyRuleProperties.class))
            .get();
    return new TenancyRules(properties.stream().map(TenancyRuleProperties::toRule).toList());
  }

  private static DwellingAttributes dwelling(String area, Integer rooms) {
    return new DwellingAttributes(
        Optional.ofNullable(area).map(BigDecimal::new),
        DwellingUse.RESIDENTIAL,
        Optional.ofNullable(rooms),
        List.of(),
        true);
  }

  private static TenancyRule rule(String division, String inForce, int days) {
    return new TenancyRule(
        Optional.ofNullable(division).map(DivisionCode::new),
        LocalDate.parse(inForce),
        new Deadlines(days, days, days, days, 3),
        OccupancyDensity.UNLIMITED,
        20,
        false,
        List.of(7, 30),
        "made up");
  }

  @Test
  void filing_deadline_is_thirty_days_nationally_and_fifteen_in_zhengzhou() throws Exception {
    assertThat(shipped().at(new DivisionCode("440305001001"), TODAY).deadlines().filing())
        .isEqualTo(30);
    assertThat(shipped().at(new DivisionCode("410105001001"), TODAY).deadlines())
        .isEqualTo(new Deadlines(15, 15, 15, 15, 3));
  }

  @Test
  void last_day_of_the_deadline_is_in_time() {
    assertThat(Deadlines.passed(TODAY, 30, LocalDate.parse("2026-03-31"))).isFalse();
    assertThat(Deadlines.passed(TODAY, 30, LocalDate.parse("2026-04-01"))).isTrue();
  }

  @Test
  void newest_rule_in_force_of_the_smallest_division_applies() {
    var rules =
        new TenancyRules(
            List.of(
                rule(null, "2011-02-01", 30),
                rule("32", "2015-01-01", 20),
                rule("3205", "2015-01-01", 15),
                rule("3205", "2026-03-01", 10),
                rule("3205", "2027-01-01", 5)));
    assertThat(rules.at(new DivisionCode("320508018014"), TODAY).deadlines().filing())
        .isEqualTo(10);
    assertThat(rules.at(new DivisionCode("320508018014"), TODAY.minusDays(1)).deadlines().filing())
        .isEqualTo(15);
    assertThat(rules.at(new DivisionCode("320600000000"), TODAY).deadlines().filing())
        .isEqualTo(20);
    assertThat(rules.at(new DivisionCode("440305001001"), TODAY).remindDays())
        .containsExactly(30, 7);
    assertThatThrownBy(() -> new TenancyRules(List.of(rule("3205", "2015-01-01", 15))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void occupancy_limits_follow_area_and_rooms_where_known() throws Exception {
    var beijing = shipped().at(new DivisionCode("110105001001"), TODAY).density();
    assertThat(beijing.limits(dwelling("24.9", 3)))
        .isEqualTo(new OccupancyLimits(Optional.of(4), Optional.of(3)));
    assertThat(beijing.limits(dwelling("90", 2)).persons()).contains(4);
    assertThat(beijing.limits(dwelling(null, null))).isEqualTo(OccupancyLimits.NONE);
    assertThat(OccupancyDensity.UNLIMITED.limits(dwelling("1", 1)).persons()).isEmpty();
  }
}
