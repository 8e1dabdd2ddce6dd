package io.anju.residence.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.permit.review.EndedEvidence;
import io.anju.residence.permit.review.PendingSuspension;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeDependentStateTest {

  private static final RuleSet DECREE = ShippedRulesFixture.decree663();
  private static final RuleSet SHENZHEN = ShippedRulesFixture.shenzhen2015();

  /** Decree 663 art. 10: dormant by rules that were corrected; to be endorsed by 10 March 2027. */
  @ParameterizedTest
  @CsvSource({"2026-07-01, ACTIVE", "2027-03-10, ACTIVE", "2027-03-11, SUSPENDED"})
  void permit_that_was_dormant_is_in_use_where_dormancy_is_off(
      LocalDate today, PermitStatus status) {
    var dormant = PermitFixture.dormant(DECREE, LocalDate.of(2026, 6, 1));
    assertThat(on(today).asOfToday(dormant).status()).isEqualTo(status);
  }

  @Test
  void dormant_permit_stays_suspended_where_dormancy_is_on() {
    assertThat(
            on(LocalDate.of(2026, 7, 1))
                .asOfToday(PermitFixture.dormant(SHENZHEN, LocalDate.of(2026, 6, 1)))
                .status())
        .isEqualTo(PermitStatus.SUSPENDED);
  }

  @ParameterizedTest
  @CsvSource({"decree-663, ACTIVE", "shenzhen-2015, SUSPENDED"})
  void pending_suspension_takes_effect_only_where_dormancy_is_on(String set, PermitStatus status) {
    var rules = set.equals("decree-663") ? DECREE : SHENZHEN;
    var active = PermitFixture.active(rules);
    var day = LocalDate.of(2026, 6, 1);
    var pending =
        new PendingSuspension(
            day,
            day.minusDays(30),
            List.of(new EndedEvidence(EvidenceCategory.TENANCY, day.minusDays(30), "t1")));
    assertThat(
            on(day)
                .asOfToday(
                    active.withReviewState(
                        active.reviewState().reviewed(day, Optional.of(pending), Optional.empty())))
                .status())
        .isEqualTo(status);
  }

  private static TimeDependentState on(LocalDate today) {
    var zone = ZoneId.of("Asia/Shanghai");
    return new TimeDependentState(
        ShippedRulesFixture.all(), Clock.fixed(today.atTime(10, 0).atZone(zone).toInstant(), zone));
  }
}
