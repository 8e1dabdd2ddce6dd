package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.contract.PermitGround;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DormancyRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final DormancyRules DECREE = ShippedRulesFixture.decree663().dormancy();
  private static final DormancyRules SHENZHEN = ShippedRulesFixture.shenzhen2015().dormancy();

  @Test
  void who_moved_out_of_the_city_has_the_grace_period_to_find_a_home() {
    assertThat(DECREE.sleepsOn(PermitGround.EMPLOYMENT, Map.of(Lapse.RESIDENCE, DAY), Set.of(Lapse.EMPLOYMENT))).contains(DAY.plusDays(30));
    assertThat(DECREE.sleepsOn(PermitGround.EMPLOYMENT, Map.of(Lapse.RESIDENCE, DAY), Set.of(Lapse.RESIDENCE))).isEmpty();
  }

  @Test
  void of_silence_nothing_is_concluded() {
    assertThat(DECREE.sleepsOn(PermitGround.HOUSING, Map.of(), Set.of())).isEmpty();
    assertThat(DECREE.sleepsOn(PermitGround.HOUSING, Map.of(Lapse.EMPLOYMENT, DAY), Set.of())).isEmpty();
  }

  /** Decree 663 art. 2: any one ground will do. */
  @Test
  void by_the_decree_another_ground_keeps_the_permit_awake() {
    assertThat(DECREE.sleepsOn(PermitGround.EMPLOYMENT, Map.of(Lapse.EMPLOYMENT, DAY), Set.of(Lapse.TENANCY))).isEmpty();
    assertThat(DECREE.sleepsOn(PermitGround.EMPLOYMENT, Map.of(Lapse.EMPLOYMENT, DAY), Set.of(Lapse.INSURANCE))).isEmpty();
    assertThat(DECREE.sleepsOn(PermitGround.EMPLOYMENT, Map.of(Lapse.EMPLOYMENT, DAY), Set.of())).contains(DAY.plusDays(60));
    assertThat(DECREE.sleepsOn(PermitGround.EMPLOYMENT, Map.of(Lapse.EMPLOYMENT, DAY, Lapse.TENANCY, DAY.plusDays(50)), Set.of()))
        .contains(DAY.plusDays(80));
  }

  /** Shenzhen art. 19: residence and occupation both. */
  @Test
  void in_shenzhen_work_is_needed_beside_a_home() {
    assertThat(SHENZHEN.sleepsOn(PermitGround.HOUSING, Map.of(Lapse.EMPLOYMENT, DAY, Lapse.INSURANCE, DAY.plusDays(5)),
        Set.of(Lapse.RESIDENCE, Lapse.TENANCY))).contains(DAY.plusDays(65));
    assertThat(SHENZHEN.sleepsOn(PermitGround.SCHOOLING, Map.of(Lapse.SCHOOLING, DAY), Set.of(Lapse.RESIDENCE, Lapse.EMPLOYMENT)))
        .contains(DAY.plusDays(60));
  }

  @Test
  void what_a_ground_rests_on_has_a_grace_period() {
    var grace = Map.of(Lapse.RESIDENCE, Period.ofDays(1));
    assertThatThrownBy(() -> new DormancyRules(grace, Map.of(PermitGround.HOUSING, Set.of(Lapse.TENANCY)), true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
