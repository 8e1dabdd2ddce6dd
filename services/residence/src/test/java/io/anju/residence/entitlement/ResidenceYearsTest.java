package io.anju.residence.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitFixture;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.condition.Circumstances;
import io.anju.residence.rules.condition.ResidedFor;
import io.anju.residence.rules.condition.Stay;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Lives in the city since 10 June 2020; issued on 10 March 2026, suspended from 11 March 2027,
 * endorsed late on 10 June 2027.
 */
class ResidenceYearsTest {

  private static final RuleSet DECREE = ShippedRulesFixture.decree663();
  private static final RuleSet HANGZHOU = ShippedRulesFixture.hangzhou2018();

  @Test
  void endorsement_in_time_keeps_the_years_of_residence() {
    assertThat(months(PermitFixture.active(DECREE), DECREE)).isEqualTo(96);
  }

  /** Decree 663 art. 10. */
  @Test
  void late_endorsement_restarts_the_years_of_residence() {
    assertThat(months(PermitFixture.endorsedLate(DECREE), DECREE)).isEqualTo(12);
  }

  /** Hangzhou art. 20: the three suspended months do not count. */
  @Test
  void late_endorsement_in_hangzhou_loses_only_the_suspended_time() {
    assertThat(months(PermitFixture.endorsedLate(HANGZHOU), HANGZHOU)).isEqualTo(93);
  }

  private static int months(Permit permit, RuleSet rules) {
    var stay =
        new Stay("r1", LocalDate.of(2020, 6, 10), Optional.empty(), LocalDate.of(2020, 6, 10));
    var circumstances =
        new Circumstances(LocalDate.of(2028, 6, 10), List.of(stay), List.of(), Set.of(), List.of());
    var counted =
        ResidenceYears.of(permit, ZoneOffset.ofHours(8))
            .orElseThrow()
            .applyTo(circumstances, rules.endorsement().suspendedTimeCounts());
    return new ResidedFor(0, Optional.empty(), Stay.Counting.LIVED, 0).measure(counted).have();
  }
}
