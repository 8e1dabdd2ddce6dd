package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.contract.residence.PermitGround;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DormancyRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final DormancyRules CITY = ShippedRulesFixture.cityWithDormancy().dormancy();
  private static final DormancyRules SHENZHEN = ShippedRulesFixture.shenzhen2015().dormancy();

  @Test
  void move_out_suspends_after_the_residence_grace_period() {
    assertThat(
            CITY.suspendsOn(
                PermitGround.EMPLOYMENT,
                Map.of(EvidenceCategory.RESIDENCE, DAY),
                Set.of(EvidenceCategory.EMPLOYMENT)))
        .contains(DAY.plusDays(30));
    assertThat(
            CITY.suspendsOn(
                PermitGround.EMPLOYMENT,
                Map.of(EvidenceCategory.RESIDENCE, DAY),
                Set.of(EvidenceCategory.RESIDENCE)))
        .isEmpty();
  }

  @Test
  void no_ended_evidence_gives_no_suspension_date() {
    assertThat(CITY.suspendsOn(PermitGround.HOUSING, Map.of(), Set.of())).isEmpty();
    assertThat(
            CITY.suspendsOn(
                PermitGround.HOUSING, Map.of(EvidenceCategory.EMPLOYMENT, DAY), Set.of()))
        .isEmpty();
  }

  /** Decree 663 art. 2: any one ground will do. */
  @Test
  void another_running_ground_prevents_suspension_where_any_keeps() {
    assertThat(
            CITY.suspendsOn(
                PermitGround.EMPLOYMENT,
                Map.of(EvidenceCategory.EMPLOYMENT, DAY),
                Set.of(EvidenceCategory.TENANCY)))
        .isEmpty();
    assertThat(
            CITY.suspendsOn(
                PermitGround.EMPLOYMENT,
                Map.of(EvidenceCategory.EMPLOYMENT, DAY),
                Set.of(EvidenceCategory.INSURANCE)))
        .isEmpty();
    assertThat(
            CITY.suspendsOn(
                PermitGround.EMPLOYMENT, Map.of(EvidenceCategory.EMPLOYMENT, DAY), Set.of()))
        .contains(DAY.plusDays(60));
    assertThat(
            CITY.suspendsOn(
                PermitGround.EMPLOYMENT,
                Map.of(
                    EvidenceCategory.EMPLOYMENT, DAY, EvidenceCategory.TENANCY, DAY.plusDays(50)),
                Set.of()))
        .contains(DAY.plusDays(80));
  }

  /** Shenzhen art. 19: residence and occupation both. */
  @Test
  void ended_employment_suspends_in_shenzhen_despite_a_tenancy() {
    assertThat(
            SHENZHEN.suspendsOn(
                PermitGround.HOUSING,
                Map.of(
                    EvidenceCategory.EMPLOYMENT, DAY, EvidenceCategory.INSURANCE, DAY.plusDays(5)),
                Set.of(EvidenceCategory.RESIDENCE, EvidenceCategory.TENANCY)))
        .contains(DAY.plusDays(65));
    assertThat(
            SHENZHEN.suspendsOn(
                PermitGround.SCHOOLING,
                Map.of(EvidenceCategory.SCHOOLING, DAY),
                Set.of(EvidenceCategory.RESIDENCE, EvidenceCategory.EMPLOYMENT)))
        .contains(DAY.plusDays(60));
  }

  /** Decree 663 art. 10 knows no dormancy. */
  @Test
  void nothing_suspends_where_dormancy_is_off() {
    assertThat(
            DormancyRules.OFF.suspendsOn(
                PermitGround.HOUSING,
                Map.of(EvidenceCategory.RESIDENCE, DAY, EvidenceCategory.TENANCY, DAY),
                Set.of()))
        .isEmpty();
  }

  @Test
  void ground_without_a_grace_period_is_rejected() {
    var grace = Map.of(EvidenceCategory.RESIDENCE, Period.ofDays(1));
    assertThatThrownBy(() ->
            new DormancyRules(
                grace, Map.of(PermitGround.HOUSING, Set.of(EvidenceCategory.TENANCY)), true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
