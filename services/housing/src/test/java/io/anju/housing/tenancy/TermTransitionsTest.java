package io.anju.housing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTransitionsTest {

  private final TenancyUseCasesFixture fixture = new TenancyUseCasesFixture();

  /** The term ends on 2026-12-31; the parties are reminded 30 and 7 days before. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 0,",
    "2026-12-01, 1, 30",
    "2026-12-23, 1, 30",
    "2026-12-24, 1, 7",
    "2026-12-31, 1, 7"
  })
  void parties_are_reminded_of_the_end(LocalDate day, int changed, Integer reminded) {
    var id = fixture.filed("2026-03-01", "2026-12-31").id();
    assertThat(applyDue(day)).isEqualTo(changed);
    assertThat(fixture.tenancies.state(id))
        .isInstanceOfSatisfying(
            Tenancy.Filed.class,
            filed ->
                assertThat(filed.details().schedule().lastReminderDays())
                    .isEqualTo(Optional.ofNullable(reminded)));
    assertThat(applyDue(day)).as("the same day again").isZero();
  }

  @Test
  void tenancy_ends_on_the_day_after_its_term() {
    var id = fixture.filed("2026-03-01", "2026-12-31").id();
    applyDue(LocalDate.parse("2026-12-31"));
    assertThat(fixture.tenancies.state(id)).isInstanceOf(Tenancy.Filed.class);
    applyDue(LocalDate.parse("2027-01-01"));
    assertThat(fixture.tenancies.state(id)).isInstanceOf(Tenancy.Ended.class);
  }

  @Test
  void tenancy_changed_since_it_was_read_is_left_for_the_next_time() {
    var id = fixture.filed("2026-03-01", "2026-12-31").id();
    fixture.tenancies.beforeNextWrite(() ->
        CurrentCaller.call(
            TenancyUseCasesFixture.LANDLORD,
            () ->
                fixture
                    .changes()
                    .renew(
                        id,
                        ExpectedVersion.ANY,
                        LocalDate.parse("2027-12-31"),
                        TenancyFixture.TODAY)));
    assertThat(applyDue(LocalDate.parse("2027-01-01"))).isZero();
    assertThat(fixture.tenancies.state(id)).isInstanceOf(Tenancy.Filed.class);
  }

  private int applyDue(LocalDate day) {
    return new TermTransitions(
            fixture.tenancies,
            new TenancySearchFixture(fixture.tenancies),
            TenancyFixture.rules(false),
            TenancyUseCasesFixture.clock(day))
        .applyDue(100);
  }
}
