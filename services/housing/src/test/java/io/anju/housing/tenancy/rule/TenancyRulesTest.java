package io.anju.housing.tenancy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.contract.housing.DwellingUse;
import io.anju.contract.housing.RoomKind;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.occupancy.OccupancyLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenancyRulesTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

  private static TenancyRules shipped() {
    return ShippedTenancyRulesFixture.rules();
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
        new Deadlines(days, days, days, days, Optional.empty()),
        OccupancyDensity.UNLIMITED,
        20,
        false,
        List.of(7, 30),
        "made up");
  }

  @Test
  void filing_deadline_is_thirty_days_nationally_and_fifteen_in_zhengzhou() {
    assertThat(shipped().at(new DivisionCode("440305001001"), TODAY).deadlines().filing())
        .isEqualTo(30);
    assertThat(shipped().at(new DivisionCode("410105001001"), TODAY).deadlines())
        .isEqualTo(new Deadlines(15, 15, 15, 15, Optional.empty()));
  }

  /** Shenzhen art. 12; the nation knows no deadline for a subtenant. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "440305001001, 2026-03-01, 3",
        "440305001001, 2015-05-31, -",
        "440106001001, 2026-03-01, -",
        "410105001001, 2026-03-01, -",
        "110105001001, 2026-03-01, -",
        "310101001001, 2026-03-01, -"
      })
  void subtenant_has_a_deadline_in_shenzhen_alone(String division, LocalDate on, Integer days) {
    assertThat(shipped().at(new DivisionCode(division), on).deadlines().subtenant())
        .isEqualTo(Optional.ofNullable(days));
  }

  /** 商品房屋租赁管理办法 2011 art. 8; 住房租赁条例 2025, in every division. */
  @ParameterizedTest
  @CsvSource({
    "320508001001, 2025-09-14, AISLE, false",
    "320508001001, 2025-09-15, AISLE, true",
    "110105001001, 2025-09-15, GARAGE, true",
    "440305001001, 2025-09-14, GARAGE, false",
    "410105001001, 2012-01-01, KITCHEN, true",
    "310101001001, 2026-03-01, BASEMENT_STORE, true",
    "310101001001, 2026-03-01, BEDROOM, false"
  })
  void rooms_not_to_be_lived_in_follow_the_regulations_of_the_day(
      String division, LocalDate on, RoomKind kind, boolean excluded) {
    var letting = shipped().at(new DivisionCode(division), on).letting();
    assertThat(letting.notLivedIn().contains(kind)).isEqualTo(excluded);
    assertThat(letting.depositTermsStated()).isEqualTo(!on.isBefore(LocalDate.of(2025, 9, 15)));
  }

  /** 住房租赁条例 2025: a reasonable time; fifteen days are the registry's own. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-09-14, -, true",
        "2026-03-01, -, false",
        "2026-03-01, 2026-03-16, true",
        "2026-03-01, 2026-03-17, false"
      })
  void landlord_gives_notice_since_the_regulations(
      LocalDate on, LocalDate noticedOn, boolean given) {
    var letting = shipped().at(new DivisionCode("320508001001"), on).letting();
    assertThat(letting.noticeGiven(Optional.ofNullable(noticedOn), LocalDate.parse("2026-03-31")))
        .isEqualTo(given);
  }

  /** The ordinances of Beijing 2022 and Shanghai 2023 stand beside the older rules. */
  @ParameterizedTest
  @CsvSource({
    "110105001001, 2022-08-31, 2013-07-01",
    "110105001001, 2022-09-01, 2022-09-01",
    "310101001001, 2023-01-31, 2014-05-01",
    "310101001001, 2023-02-01, 2023-02-01"
  })
  void newer_ordinance_stands_beside_the_older_one(
      String division, LocalDate on, LocalDate inForce) {
    assertThat(shipped().at(new DivisionCode(division), on).inForce()).isEqualTo(inForce);
  }

  @Test
  void rule_without_a_legal_basis_is_refused() {
    assertThatThrownBy(() ->
            new TenancyRule(
                Optional.empty(),
                TODAY,
                new Deadlines(30, 30, 30, 30, Optional.empty()),
                OccupancyDensity.UNLIMITED,
                20,
                false,
                List.of(7),
                " "))
        .isInstanceOf(IllegalArgumentException.class);
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
  void occupancy_limits_follow_area_and_rooms_where_known() {
    var beijing = shipped().at(new DivisionCode("110105001001"), TODAY).density();
    assertThat(beijing.limits(dwelling("24.9", 3)))
        .isEqualTo(new OccupancyLimits(Optional.of(4), Optional.of(3)));
    assertThat(beijing.limits(dwelling("90", 2)).persons()).contains(4);
    assertThat(beijing.limits(dwelling(null, null))).isEqualTo(OccupancyLimits.NONE);
    assertThat(OccupancyDensity.UNLIMITED.limits(dwelling("1", 1)).persons()).isEmpty();
  }
}
