package io.anju.residence.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitFixture;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issued on 10 March 2026, suspended from 11 March 2027, endorsed late on 10 June 2027. */
class ActivePeriodTest {

  private static final RuleSet DECREE = ShippedRulesFixture.decree663();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2026-03-09, -",
        "2026-03-10, 2026-03-10",
        "2027-03-10, 2026-03-10",
        "2027-03-11, -"
      })
  void active_period_ends_when_the_endorsement_is_missed(LocalDate day, LocalDate since) {
    assertThat(use(PermitFixture.active(DECREE), day).map(ActivePeriod::since).orElse(null))
        .isEqualTo(since);
    assertThat(
            use(PermitFixture.suspendedUnendorsed(DECREE), day)
                .map(ActivePeriod::since)
                .orElse(null))
        .isEqualTo(since);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2027-03-05, 2026-03-10",
        "2027-05-01, -",
        "2027-06-10, 2027-06-10",
        "2028-06-10, 2027-06-10",
        "2028-06-11, -"
      })
  void late_endorsement_starts_a_new_active_period(LocalDate day, LocalDate since) {
    assertThat(use(PermitFixture.endorsedLate(DECREE), day).map(ActivePeriod::since).orElse(null))
        .isEqualTo(since);
  }

  @Test
  void active_period_ends_on_the_endorsement_deadline() {
    assertThat(use(PermitFixture.active(DECREE), LocalDate.of(2026, 5, 1)).map(ActivePeriod::until))
        .contains(LocalDate.of(2027, 3, 10));
    assertThat(
            use(PermitFixture.suspendedUnendorsed(DECREE), LocalDate.of(2026, 5, 1))
                .map(ActivePeriod::until))
        .contains(LocalDate.of(2027, 3, 10));
  }

  private static Optional<ActivePeriod> use(Permit permit, LocalDate day) {
    return ActivePeriod.of(permit, day, ZoneOffset.ofHours(8));
  }
}
