package io.anju.employment.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.employment.MadeUpFixture;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.record.Employment;
import io.anju.employment.record.NameDigests;
import io.anju.intake.row.Applied;
import io.anju.platform.access.CurrentCaller;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentIntakeTest {

  private final HeldRecordsFixture<Employment> records = new HeldRecordsFixture<>(of -> of.engagement().scope(),
      of -> List.of(of.engagement().person(), of.engagement().uscc(), of.engagement().from()));
  private final HeldRecordsFixture<Enterprise> enterprises = new HeldRecordsFixture<>(Enterprise::scope, Enterprise::uscc);
  private final EmploymentIntake intake = new EmploymentIntake(records, enterprises, RowsFixture::person,
      new NameDigests((_, text) -> text), RowsFixture.CLOCK);
  private final String uscc = MadeUpFixture.uscc();
  private final Map<String, String> hired = RowsFixture.hired("R-1", uscc);

  private Applied apply(String division, Map<String, String>... rows) {
    var numbered = IntStream.range(0, rows.length).mapToObj(i -> RowsFixture.row(i + 2, rows[i])).toList();
    return CurrentCaller.call(RowsFixture.clerk(division), () -> intake.apply(numbered));
  }

  @Test
  void the_same_rows_again_change_nothing_and_say_so() {
    var other = RowsFixture.hired("R-2", uscc);
    assertThat(apply("440305", hired, other).applied()).isEqualTo(2);
    var again = apply("440305", hired, other);
    assertThat(again.applied()).isZero();
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(records.version("R-1")).isEqualTo(1);
  }

  @Test
  void of_each_record_the_newest_counts_in_whatever_order_rows_come() {
    var ended = RowsFixture.with(RowsFixture.with(hired, "endDate", "2026-02-28"), "updatedAt", "2026-03-02T08:00:00+08:00");
    var inOneFile = apply("440305", ended, hired);
    assertThat(List.of(inOneFile.applied(), inOneFile.stale())).containsExactly(1, 1);
    assertThat(records.state("R-1").orElseThrow()).isInstanceOf(Employment.Ended.class);
    assertThat(apply("440305", hired).stale()).isEqualTo(1);
    var later = RowsFixture.with(hired, "updatedAt", "2026-03-03T08:00:00+08:00");
    assertThat(apply("440305", later).applied()).isEqualTo(1);
    assertThat(records.state("R-1").orElseThrow()).isInstanceOf(Employment.Running.class);
  }

  @Test
  void what_a_file_leaves_open_it_does_not_take_away() {
    var dispatched = RowsFixture.with(RowsFixture.with(RowsFixture.with(hired, "contract", "DISPATCH"),
        "userEnterprise", MadeUpFixture.uscc()), "workDivision", "440305001002");
    assertThat(apply("440305", dispatched).applied()).isEqualTo(1);
    var workplace = records.state("R-1").orElseThrow().engagement().workplace();
    var later = RowsFixture.with(RowsFixture.with(hired, "contract", "DISPATCH"), "updatedAt", "2026-03-03T08:00:00+08:00");
    assertThat(apply("440305", RowsFixture.with(later, "occupation", "")).applied()).isEqualTo(1);
    var engagement = records.state("R-1").orElseThrow().engagement();
    assertThat(engagement.workplace()).isEqualTo(workplace);
    assertThat(engagement.occupation()).isEmpty();
    assertThat(engagement.name()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
      "recordId, 'R 1', record-id-malformed",
      "recordId, '', required",
      "documentType, ID_CARD, not-one-of",
      "documentNumber, 4.40306E+17, rounded-by-spreadsheet",
      "documentNumber, '４.40306E+17', rounded-by-spreadsheet",
      "documentNumber, 449999199001010012, check-character-wrong",
      "name, '', required",
      "name, 张三#, name-character-illegal",
      "uscc, 9.14403E+17, rounded-by-spreadsheet",
      "uscc, 91440300, length-wrong",
      "occupation, baker, occupation-code-malformed",
      "contract, FOREVER, not-one-of",
      "startDate, 2025-02-30, not-a-date",
      "startDate, 45292, not-a-date",
      "startDate, 2030-01-01, too-far-ahead",
      "startDate, 1949-10-01, too-long-ago",
      "endDate, 2025-06-30, until-before-from",
      "userEnterprise, 91110000600037341L, only-for-dispatch",
      "workDivision, 99, province-unknown",
      "updatedAt, yesterday, not-an-instant",
      "updatedAt, 2026-03-11T00:00:00+08:00, too-far-ahead"})
  void a_wrong_cell_is_told_by_its_column_in_both_languages(String column, String text, String code) {
    var rejects = apply("440305", RowsFixture.with(hired, column, text)).rejects();
    assertThat(rejects).hasSize(1);
    assertThat(RowsFixture.codes(rejects.getFirst())).contains(column + " " + code);
    rejects.getFirst().flaws().forEach(flaw -> assertThat(RowsFixture.TEXTS.message(flaw.flaw(), Locale.CHINESE))
        .containsPattern("\\p{IsHan}")
        .isNotEqualTo(RowsFixture.TEXTS.message(flaw.flaw(), Locale.ENGLISH)));
  }

  @Test
  void everything_wrong_with_a_row_is_told_at_once_and_keeps_no_other_row_out() {
    var wrong = RowsFixture.with(RowsFixture.with(
        RowsFixture.with(hired, "documentNumber", "4.40306E+17"), "contract", "?"), "updatedAt", "");
    var applied = apply("440305", wrong, RowsFixture.hired("R-2", uscc));
    assertThat(applied.applied()).isEqualTo(1);
    assertThat(applied.rejects()).singleElement().satisfies(reject -> {
      assertThat(reject.row().line()).isEqualTo(2);
      assertThat(RowsFixture.codes(reject))
          .containsExactly("documentNumber rounded-by-spreadsheet", "contract not-one-of", "updatedAt required");
    });
  }

  @Test
  void what_spreadsheets_put_around_a_cell_is_taken_away() {
    var number = hired.get("documentNumber");
    var wide = number.chars().mapToObj(c -> Character.toString(Character.isDigit(c) ? c + 0xFEE0 : c)).collect(Collectors.joining());
    apply("440305", RowsFixture.with(hired, "documentNumber", "'" + number));
    assertThat(apply("440305", RowsFixture.with(hired, "documentNumber", wide)).unchanged()).isEqualTo(1);
    assertThat(apply("440305", RowsFixture.with(hired, "documentNumber", "=\"" + number + "\"")).unchanged()).isEqualTo(1);
    assertThat(apply("440305", RowsFixture.with(hired, "startDate", "2025/7/1")).unchanged()).isEqualTo(1);
    assertThat(apply("440305", RowsFixture.with(hired, "updatedAt", "2026-03-01 8:00")).unchanged()).isEqualTo(1);
  }

  @Test
  void a_record_of_another_division_or_another_person_is_left_alone() {
    apply("440304", hired);
    assertThat(RowsFixture.codes(apply("440305", hired).rejects().getFirst())).containsExactly("recordId kept-by-another-division");
    var mixedUp = RowsFixture.with(hired, "documentNumber", MadeUpFixture.document().get("number"));
    assertThat(RowsFixture.codes(apply("440304", mixedUp).rejects().getFirst())).containsExactly("documentNumber differs-from-registered");
  }

  @Test
  void the_same_hire_under_another_number_is_rejected_and_the_others_go_in() {
    apply("440305", hired);
    var applied = apply("440305", RowsFixture.with(hired, "recordId", "R-9"), RowsFixture.hired("R-2", uscc));
    assertThat(applied.applied()).isEqualTo(1);
    assertThat(RowsFixture.codes(applied.rejects().getFirst())).containsExactly("recordId registered-under-another-id");
    var moved = RowsFixture.with(RowsFixture.with(
        RowsFixture.with(hired, "recordId", "R-3"), "startDate", "2024-07-01"), "endDate", "2024-12-31");
    apply("440305", moved);
    var ontoTheOther = RowsFixture.with(RowsFixture.with(moved, "startDate", "2025-07-01"), "endDate", "");
    assertThat(RowsFixture.codes(apply("440305", RowsFixture.with(ontoTheOther, "updatedAt", "2026-03-02")).rejects().getFirst()))
        .containsExactly("recordId registered-under-another-id");
  }

  @Test
  void an_enterprise_that_is_not_registered_needs_its_name_in_the_row() {
    assertThat(RowsFixture.codes(apply("440305", RowsFixture.with(hired, "enterpriseName", "")).rejects().getFirst()))
        .containsExactly("uscc enterprise-unknown");
  }
}
