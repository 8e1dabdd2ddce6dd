package io.anju.employment.record;

import static io.anju.employment.record.EmploymentFixture.FROM;
import static io.anju.employment.record.EmploymentFixture.engagement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.Employment.Running;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmploymentTest {

  private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void running_employment_ends_on_the_filed_day_whatever_its_term() {
    var running =
        new Running(engagement(), Optional.of(LocalDate.of(2028, 2, 29)), AT.minusSeconds(60));
    var filed = new Filed(TODAY, Optional.of(TODAY.plusDays(15)));
    var left = engagement().withFilings(new Filings(Optional.empty(), Optional.of(filed)));
    assertThat(running.end(TODAY, filed, AT)).isEqualTo(new Ended(left, TODAY, AT));
    assertThat(running.end(TODAY, filed, AT).until()).contains(TODAY);
  }

  @Test
  void last_day_before_first_day_is_rejected() {
    assertThatThrownBy(() -> new Ended(engagement(), FROM.minusDays(1), AT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Running(engagement(), Optional.of(FROM.minusDays(1)), AT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Ended(engagement(), FROM, AT).lastDay()).isEqualTo(FROM);
  }

  @Test
  void dates_within_bounds_are_valid() {
    assertThat(EmploymentDates.validate(TODAY.plusYears(1), Optional.of(TODAY.plusYears(2)), TODAY))
        .isEmpty();
    assertThat(EmploymentDates.validate(TODAY, Optional.of(TODAY), TODAY)).isEmpty();
    assertThat(EmploymentDates.validateEnd(FROM, FROM, TODAY)).isEmpty();
    assertThat(EmploymentDates.validateEnd(FROM, TODAY, TODAY)).isEmpty();
  }

  @Test
  void every_date_out_of_bounds_is_reported() {
    assertThat(
            codes(
                EmploymentDates.validate(
                    LocalDate.of(1949, 12, 31), Optional.of(LocalDate.of(1900, 1, 1)), TODAY)))
        .containsExactly("from too-long-ago", "until until-before-from");
    assertThat(
            codes(
                EmploymentDates.validate(
                    TODAY.plusYears(1).plusDays(1), Optional.of(LocalDate.of(2206, 1, 1)), TODAY)))
        .containsExactly("from too-far-ahead", "until too-far-ahead");
    assertThat(codes(EmploymentDates.validateEnd(TODAY.plusDays(9), TODAY.plusDays(1), TODAY)))
        .containsExactly("on until-before-from", "on not-in-the-future");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "402", "40205", "4020501", "4-02-05-01", "４０２"})
  void occupation_code_of_any_group_level_is_valid(String text) {
    assertThat(OccupationCode.check(text).value()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9", "40", "402050199", "cook"})
  void malformed_occupation_code_is_rejected(String text) {
    assertThat(OccupationCode.check(text).errors())
        .singleElement()
        .extracting("code")
        .isEqualTo("occupation-code-malformed");
  }

  @Test
  void record_id_with_illegal_characters_or_over_64_is_rejected() {
    assertThat(RecordId.check("SZ-2026:0001.a_b").value()).isPresent();
    assertThat(RecordId.check("a/b").errors()).hasSize(1);
    assertThat(RecordId.check("x".repeat(65)).errors()).hasSize(1);
  }

  private static List<String> codes(List<FieldError> errors) {
    return errors.stream().map(error -> error.field() + " " + error.error().code()).toList();
  }
}
