package io.anju.employment.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.SchoolLevel;
import io.anju.employment.enrolment.Enrolment.Attending;
import io.anju.employment.enrolment.Enrolment.Left;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentTest {

  private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate FROM = LocalDate.of(2025, 9, 1);
  private static final SchoolYear YEAR = SchoolYear.of(2025);

  @Test
  void leaving_takes_effect_on_the_filed_day_whatever_was_planned() {
    var attending =
        new Attending(schooling(), Optional.of(LocalDate.of(2026, 7, 10)), AT.minusSeconds(60));
    assertThat(attending.leave(LocalDate.of(2026, 1, 20), AT))
        .isEqualTo(new Left(schooling(), LocalDate.of(2026, 1, 20), AT));
  }

  @Test
  void last_day_before_first_or_after_the_school_year_is_rejected() {
    assertThatThrownBy(() -> new Left(schooling(), FROM.minusDays(1), AT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Left(schooling(), LocalDate.of(2026, 9, 1), AT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Left(schooling(), LocalDate.of(2026, 8, 31), AT).until())
        .contains(LocalDate.of(2026, 8, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-30, false",
    "2025-07-01, true",
    "2026-02-15, true",
    "2026-08-31, true",
    "2026-09-01, false"
  })
  void first_day_outside_the_school_year_is_rejected(LocalDate from, boolean fine) {
    assertThat(codes(EnrolmentDates.validate(YEAR, from, Optional.empty(), TODAY)))
        .isEqualTo(fine ? List.of() : List.of("from outside-school-year"));
  }

  @Test
  void every_date_out_of_bounds_is_reported() {
    assertThat(
            codes(
                EnrolmentDates.validate(
                    SchoolYear.of(2028), FROM, Optional.of(LocalDate.of(2025, 8, 31)), TODAY)))
        .containsExactly(
            "schoolYear too-far-ahead", "from outside-school-year", "until last-day-before-first");
    assertThat(codes(EnrolmentDates.validateEnd(schooling(), LocalDate.of(2026, 11, 22), TODAY)))
        .containsExactly("on outside-school-year", "on not-in-the-future");
    assertThat(EnrolmentDates.validateEnd(schooling(), FROM, TODAY)).isEmpty();
  }

  private static Schooling schooling() {
    return new Schooling(
        new PersonId("abcdefghijklmnopqrstuvwxyz"),
        new CreditCode("91350100M000100Y43"),
        Optional.empty(),
        YEAR,
        SchoolLevel.PRIMARY,
        true,
        FROM,
        new DivisionCode("440305"));
  }

  private static List<String> codes(List<FieldError> errors) {
    return errors.stream().map(error -> error.field() + " " + error.error().code()).toList();
  }
}
