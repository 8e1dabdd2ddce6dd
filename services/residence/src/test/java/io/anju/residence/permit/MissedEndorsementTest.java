package io.anju.residence.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.residence.PermitStatus;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two years after which a permit is cancelled (Shenzhen arts. 23 and 27). */
class MissedEndorsementTest {

  private static final RuleSet SHENZHEN = ShippedRulesFixture.shenzhen2015();

  /**
   * Arts. 23, 27(1): the two years run from the missed endorsement alone. The permit was dormant
   * before: since {@code dormant}, with its window closing on 2027-03-10.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-06-01, 2027-03-10, SUSPENDED",
    "2026-06-01, 2028-06-01, SUSPENDED",
    "2026-06-01, 2029-03-10, SUSPENDED",
    "2026-06-01, 2029-03-11, CANCELLED",
    "2027-03-10, 2029-03-10, SUSPENDED",
    "2027-03-10, 2029-03-11, CANCELLED"
  })
  void dormant_time_does_not_run_towards_the_two_years(
      LocalDate dormant, LocalDate day, PermitStatus status) {
    var now =
        TimeDependentTransitions.applyUntil(
            day, Instant.EPOCH, PermitFixture.dormant(SHENZHEN, dormant), SHENZHEN.endorsement());
    assertThat(now.status()).isEqualTo(status);
    assertThat(
            PermitSchedule.nextStateChangeDate(PermitFixture.dormant(SHENZHEN, dormant), SHENZHEN))
        .contains(LocalDate.of(2029, 3, 11));
    if (now instanceof CancelledPermit cancelled) {
      assertThat(cancelled.on()).isEqualTo("2029-03-11");
    }
  }

  /** A dormant permit that is endorsed in its window has another year, and two after that. */
  @ParameterizedTest
  @CsvSource({"2029-03-11, SUSPENDED", "2030-03-10, SUSPENDED", "2030-03-11, CANCELLED"})
  void endorsement_while_dormant_moves_the_two_years_on(LocalDate day, PermitStatus status) {
    var endorsed =
        PermitFixture.dormant(SHENZHEN, LocalDate.of(2026, 6, 1))
            .endorse(
                PermitFixture.actionOn("2027-03-01"), SHENZHEN.endorsement(), PermitFixture.MET);
    assertThat(
            TimeDependentTransitions.applyUntil(
                    day, Instant.EPOCH, endorsed, SHENZHEN.endorsement())
                .status())
        .isEqualTo(status);
  }

  /**
   * Grounds that return after the window leave the missed endorsement, counted from its own day.
   */
  @ParameterizedTest
  @CsvSource({"2029-03-10, SUSPENDED", "2029-03-11, CANCELLED"})
  void grounds_that_return_late_do_not_change_the_two_years(LocalDate day, PermitStatus status) {
    var still =
        PermitFixture.dormant(SHENZHEN, LocalDate.of(2026, 6, 1))
            .groundsReturned(
                PermitFixture.actionOn("2028-01-01"), SHENZHEN.endorsement(), List.of());
    assertThat(
            TimeDependentTransitions.applyUntil(day, Instant.EPOCH, still, SHENZHEN.endorsement())
                .status())
        .isEqualTo(status);
  }
}
