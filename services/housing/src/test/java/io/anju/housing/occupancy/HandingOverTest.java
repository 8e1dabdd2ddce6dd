package io.anju.housing.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandingOverTest {

  private static final OccupancyLimits TWO_PERSONS =
      new OccupancyLimits(Optional.of(2), Optional.of(1));

  @ParameterizedTest
  @CsvSource({
    // the day of handing over belongs to both
    "2026-01-01, 2026-03-10, 2026-03-10, 2026-12-31, CLAIMED",
    "2026-03-10, 2026-12-31, 2026-01-01, 2026-03-10, CLAIMED",
    "2026-01-01, 2026-03-10, 2026-03-11, 2026-12-31, CLAIMED",
    "2026-01-01, 2026-03-10, 2026-03-09, 2026-12-31, OVERLAPS",
    "2026-01-01, 2026-03-10, 2026-03-10, , CLAIMED",
    "2026-01-01, , 2026-03-10, 2026-12-31, OVERLAPS",
    "2026-01-01, , 2027-01-01, , OVERLAPS",
    "2026-03-10, , 2026-01-01, 2026-03-10, CLAIMED",
    // a tenancy of one day
    "2026-03-10, 2026-03-10, 2026-03-10, 2026-12-31, CLAIMED",
    "2026-01-01, 2026-03-10, 2026-03-10, 2026-03-10, CLAIMED",
    "2026-03-10, 2026-03-10, 2026-03-10, 2026-03-10, OVERLAPS",
    "2026-01-01, 2026-12-31, 2026-03-10, 2026-03-10, OVERLAPS"
  })
  void old_and_new_tenancy_of_a_room_share_at_most_the_day_of_handing_over(
      LocalDate from,
      LocalDate until,
      LocalDate otherFrom,
      LocalDate otherUntil,
      ClaimOutcome outcome) {
    assertThat(
            occupancy(claim("old", from, until))
                .evaluate(claim("new", otherFrom, otherUntil), OccupancyLimits.NONE))
        .isEqualTo(outcome);
  }

  @Test
  void those_who_leave_on_the_day_of_handing_over_are_not_counted_with_those_who_come() {
    var leaving = claim("old", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 10));
    var coming = claim("new", LocalDate.of(2026, 3, 10), LocalDate.of(2026, 12, 31));
    assertThat(occupancy(leaving).evaluate(coming, TWO_PERSONS)).isEqualTo(ClaimOutcome.CLAIMED);
    assertThat(occupancy(coming).evaluate(leaving, TWO_PERSONS)).isEqualTo(ClaimOutcome.CLAIMED);
  }

  @Test
  void two_periods_conflict_exactly_when_they_share_more_than_a_day_of_handing_over() {
    var random = new Random(730);
    for (int i = 0; i < 100_000; i++) {
      var one = period(random);
      var other = period(random);
      long shared =
          one.from()
              .datesUntil(LocalDate.of(2026, 2, 15))
              .filter(day -> one.includes(day) && other.includes(day))
              .count();
      boolean handedOver =
          shared == 1
              && (one.until().equals(other.from()) || other.until().equals(one.from()))
              && !one.equals(other);
      assertThat(holding(one).conflictsWith(holding(other)))
          .as("%s and %s", one, other)
          .isEqualTo(shared > 0 && !handedOver);
    }
  }

  private static Period period(Random random) {
    var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(12));
    return Period.of(
        from,
        random.nextInt(8) == 0 ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(12))));
  }

  private static Holding holding(Period period) {
    return new Holding(period, List.of(), 2, Optional.empty());
  }

  private static Claim claim(String claimant, LocalDate from, LocalDate until) {
    return new Claim(claimant, holding(Period.of(from, Optional.ofNullable(until))), Instant.EPOCH);
  }

  private static Occupancy occupancy(Claim claim) {
    return Occupancy.vacant(
            new DwellingCode("4403040010010100001000001"), new DivisionCode("440304001001"))
        .withClaim(claim);
  }
}
