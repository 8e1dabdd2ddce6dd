package io.anju.employment.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.SchoolLevel;
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
  void who_attends_leaves_on_the_day_told_whatever_was_foreseen() {
    var attending = new Attending(schooling(), Optional.of(LocalDate.of(2026, 7, 10)), AT.minusSeconds(60));
    assertThat(attending.leave(LocalDate.of(2026, 1, 20), AT)).isEqualTo(new Left(schooling(), LocalDate.of(2026, 1, 20), AT));
  }

  @Test
  void nobody_leaves_before_they_came_or_after_the_year_is_over() {
    assertThatThrownBy(() -> new Left(schooling(), FROM.minusDays(1), AT)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Left(schooling(), LocalDate.of(2026, 9, 1), AT)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Left(schooling(), LocalDate.of(2026, 8, 31), AT).until()).contains(LocalDate.of(2026, 8, 31));
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30, false", "2025-07-01, true", "2026-02-15, true", "2026-08-31, true", "2026-09-01, false"})
  void a_first_day_belongs_to_its_school_year(LocalDate from, boolean fine) {
    assertThat(codes(EnrolmentDates.flaws(YEAR, from, Optional.empty(), TODAY)))
        .isEqualTo(fine ? List.of() : List.of("from outside-school-year"));
  }

  @Test
  void every_date_out_of_reason_is_named() {
    assertThat(codes(EnrolmentDates.flaws(SchoolYear.of(2028), FROM, Optional.of(LocalDate.of(2025, 8, 31)), TODAY)))
        .containsExactly("schoolYear too-far-ahead", "from outside-school-year", "until leaving-before-coming");
    assertThat(codes(EnrolmentDates.flawsOfEnd(schooling(), LocalDate.of(2026, 11, 22), TODAY)))
        .containsExactly("on outside-school-year", "on not-in-the-future");
    assertThat(EnrolmentDates.flawsOfEnd(schooling(), FROM, TODAY)).isEmpty();
  }

  private static Schooling schooling() {
    return new Schooling(new PersonId("abcdefghijklmnopqrstuvwxyz"), new CreditCode("91350100M000100Y43"), Optional.empty(), YEAR,
        SchoolLevel.PRIMARY, true, FROM, new DivisionCode("440305"));
  }

  private static List<String> codes(List<FieldError> flaws) {
    return flaws.stream().map(flaw -> flaw.field() + " " + flaw.flaw().code()).toList();
  }
}
