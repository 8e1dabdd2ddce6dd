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
  void a_running_record_ends_on_the_day_told_whatever_its_contract_foresaw() {
    var running = new Running(engagement(), Optional.of(LocalDate.of(2028, 2, 29)), AT.minusSeconds(60));
    var filed = new Filed(TODAY, Optional.of(TODAY.plusDays(15)));
    var left = engagement().filed(new Filings(Optional.empty(), Optional.of(filed)));
    assertThat(running.end(TODAY, filed, AT)).isEqualTo(new Ended(left, TODAY, AT));
    assertThat(running.end(TODAY, filed, AT).until()).contains(TODAY);
  }

  @Test
  void nobody_leaves_before_they_came() {
    assertThatThrownBy(() -> new Ended(engagement(), FROM.minusDays(1), AT)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Running(engagement(), Optional.of(FROM.minusDays(1)), AT)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Ended(engagement(), FROM, AT).on()).isEqualTo(FROM);
  }

  @Test
  void dates_in_reason_have_no_flaw() {
    assertThat(EmploymentDates.flaws(TODAY.plusYears(1), Optional.of(TODAY.plusYears(2)), TODAY)).isEmpty();
    assertThat(EmploymentDates.flaws(TODAY, Optional.of(TODAY), TODAY)).isEmpty();
    assertThat(EmploymentDates.flawsOfEnd(FROM, FROM, TODAY)).isEmpty();
    assertThat(EmploymentDates.flawsOfEnd(FROM, TODAY, TODAY)).isEmpty();
  }

  @Test
  void every_date_out_of_reason_is_named() {
    assertThat(codes(EmploymentDates.flaws(LocalDate.of(1949, 12, 31), Optional.of(LocalDate.of(1900, 1, 1)), TODAY)))
        .containsExactly("from too-long-ago", "until until-before-from");
    assertThat(codes(EmploymentDates.flaws(TODAY.plusYears(1).plusDays(1), Optional.of(LocalDate.of(2206, 1, 1)), TODAY)))
        .containsExactly("from too-far-ahead", "until too-far-ahead");
    assertThat(codes(EmploymentDates.flawsOfEnd(TODAY.plusDays(9), TODAY.plusDays(1), TODAY)))
        .containsExactly("on until-before-from", "on not-in-the-future");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "402", "40205", "4020501", "4-02-05-01", "４０２"})
  void an_occupation_is_a_group_and_its_parts(String text) {
    assertThat(OccupationCode.check(text).value()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9", "40", "402050199", "cook"})
  void anything_else_is_no_occupation(String text) {
    assertThat(OccupationCode.check(text).flaws()).singleElement().extracting("code").isEqualTo("occupation-code-malformed");
  }

  @Test
  void a_record_id_of_a_source_is_short_and_plain() {
    assertThat(RecordId.check("SZ-2026:0001.a_b").value()).isPresent();
    assertThat(RecordId.check("a/b").flaws()).hasSize(1);
    assertThat(RecordId.check("x".repeat(65)).flaws()).hasSize(1);
  }

  private static List<String> codes(List<FieldError> flaws) {
    return flaws.stream().map(flaw -> flaw.field() + " " + flaw.flaw().code()).toList();
  }
}
