package io.anju.employment.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.MadeUpFixture;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.Profile;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Engagement;
import io.anju.employment.record.NameDigests;
import io.anju.imports.row.BatchResult;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentImporterTest {

  private final InMemoryAggregates<Employment> records =
      InMemoryAggregates.withUnique(of -> of.engagement().scope(), of -> unique(of.engagement()));
  private final InMemoryAggregates<Enterprise> enterprises =
      InMemoryAggregates.withUnique(Enterprise::scope, Enterprise::uscc);
  private final EmploymentImporter importer =
      new EmploymentImporter(
          RowsFixture.BINDER,
          records,
          enterprises,
          RowsFixture::person,
          new NameDigests((_, text) -> text),
          this::recordedId,
          RowsFixture.CLOCK);
  private final String uscc = MadeUpFixture.uscc();
  private final Map<String, String> hired = RowsFixture.hired("R-1", uscc);

  private Optional<String> recordedId(Engagement engagement) {
    return records.stored().values().stream()
        .filter(one -> unique(one.state().engagement()).equals(unique(engagement)))
        .map(Versioned::id)
        .findFirst();
  }

  private static Object unique(Engagement engagement) {
    return List.of(engagement.person(), engagement.uscc(), engagement.from());
  }

  @SafeVarargs
  private final BatchResult apply(String division, Map<String, String>... rows) {
    var numbered =
        IntStream.range(0, rows.length).mapToObj(i -> RowsFixture.row(i + 2, rows[i])).toList();
    return CurrentCaller.call(RowsFixture.clerk(division), () -> importer.apply(numbered));
  }

  @Test
  void repeated_rows_are_counted_unchanged() {
    var other = RowsFixture.hired("R-2", uscc);
    assertThat(apply("440305", hired, other).applied()).isEqualTo(2);
    var again = apply("440305", hired, other);
    assertThat(List.of(again.applied(), again.unchanged())).containsExactly(0, 2);
    assertThat(records.stored().get("R-1").version()).isOne();
  }

  @Test
  void newest_row_of_a_record_wins_in_any_order() {
    var ended =
        RowsFixture.with(
            RowsFixture.with(hired, "endDate", "2026-02-28"),
            "updatedAt",
            "2026-03-02T08:00:00+08:00");
    var inOneFile = apply("440305", ended, hired);
    assertThat(List.of(inOneFile.applied(), inOneFile.stale())).containsExactly(1, 1);
    assertThat(records.state("R-1")).isInstanceOf(Employment.Ended.class);
    assertThat(apply("440305", hired).stale()).isEqualTo(1);
    var later = RowsFixture.with(hired, "updatedAt", "2026-03-03T08:00:00+08:00");
    assertThat(apply("440305", later).applied()).isEqualTo(1);
    assertThat(records.state("R-1")).isInstanceOf(Employment.Running.class);
  }

  @Test
  void columns_left_empty_keep_the_recorded_workplace_and_name() {
    var dispatched =
        RowsFixture.with(
            RowsFixture.with(
                RowsFixture.with(hired, "contract", "DISPATCH"),
                "userEnterprise",
                MadeUpFixture.uscc()),
            "workDivision",
            "440305001002");
    assertThat(apply("440305", dispatched).applied()).isEqualTo(1);
    var workplace = records.state("R-1").engagement().workplace();
    var later =
        RowsFixture.with(
            RowsFixture.with(hired, "contract", "DISPATCH"),
            "updatedAt",
            "2026-03-03T08:00:00+08:00");
    assertThat(apply("440305", RowsFixture.with(later, "occupation", "")).applied()).isEqualTo(1);
    var engagement = records.state("R-1").engagement();
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
    "startDate, 1980, not-a-date",
    "startDate, 1970-01-01, date-placeholder",
    "startDate, 1900-01-01, date-placeholder",
    "startDate, 1899-12-31, date-out-of-range",
    "startDate, 9999-12-31, date-out-of-range",
    "endDate, 1970-01-01, date-placeholder",
    "updatedAt, 1970-01-01T00:00:00Z, date-placeholder",
    "startDate, 2030-01-01, too-far-ahead",
    "startDate, 1949-10-01, too-long-ago",
    "endDate, 2025-06-30, until-before-from",
    "userEnterprise, 91110000600037341L, only-for-dispatch",
    "workDivision, 99, province-unknown",
    "updatedAt, yesterday, not-an-instant",
    "updatedAt, 2026-03-11T00:00:00+08:00, too-far-ahead"
  })
  void invalid_cell_is_rejected_by_column_in_both_languages(
      String column, String text, String code) {
    var rejects = apply("440305", RowsFixture.with(hired, column, text)).rejects();
    assertThat(rejects).hasSize(1);
    assertThat(RowsFixture.codes(rejects.getFirst())).contains(column + " " + code);
    rejects
        .getFirst()
        .errors()
        .forEach(error ->
            assertThat(RowsFixture.TEXTS.message(error.error(), Locale.CHINESE))
                .containsPattern("\\p{IsHan}")
                .isNotEqualTo(RowsFixture.TEXTS.message(error.error(), Locale.ENGLISH)));
  }

  @Test
  void all_errors_of_a_row_are_reported_and_other_rows_are_applied() {
    var wrong =
        RowsFixture.with(
            RowsFixture.with(
                RowsFixture.with(hired, "documentNumber", "4.40306E+17"), "contract", "?"),
            "updatedAt",
            "");
    var applied = apply("440305", wrong, RowsFixture.hired("R-2", uscc));
    assertThat(applied.applied()).isEqualTo(1);
    assertThat(applied.rejects())
        .singleElement()
        .satisfies(reject -> {
          assertThat(reject.row().line()).isEqualTo(2);
          assertThat(RowsFixture.codes(reject))
              .containsExactly(
                  "documentNumber rounded-by-spreadsheet",
                  "contract not-one-of",
                  "updatedAt required");
        });
  }

  @Test
  void spreadsheet_quoting_and_full_width_digits_are_normalised() {
    var number = hired.get("documentNumber");
    var wide =
        number
            .chars()
            .mapToObj(c -> Character.toString(Character.isDigit(c) ? c + 0xFEE0 : c))
            .collect(Collectors.joining());
    apply("440305", RowsFixture.with(hired, "documentNumber", "'" + number));
    assertThat(apply("440305", RowsFixture.with(hired, "documentNumber", wide)).unchanged())
        .isEqualTo(1);
    assertThat(
            apply("440305", RowsFixture.with(hired, "documentNumber", "=\"" + number + "\""))
                .unchanged())
        .isEqualTo(1);
    assertThat(apply("440305", RowsFixture.with(hired, "startDate", "2025/7/1")).unchanged())
        .isEqualTo(1);
    assertThat(apply("440305", RowsFixture.with(hired, "updatedAt", "2026-03-01 8:00")).unchanged())
        .isEqualTo(1);
  }

  @Test
  void record_of_another_division_or_another_person_is_rejected() {
    apply("440304", hired);
    assertThat(RowsFixture.codes(apply("440305", hired).rejects().getFirst()))
        .containsExactly("recordId kept-by-another-division");
    var mixedUp = RowsFixture.with(hired, "documentNumber", MadeUpFixture.document().get("number"));
    assertThat(RowsFixture.codes(apply("440304", mixedUp).rejects().getFirst()))
        .containsExactly("documentNumber differs-from-registered");
  }

  @Test
  void same_hire_under_another_record_id_is_rejected_and_other_rows_are_applied() {
    apply("440305", hired);
    var applied =
        apply("440305", RowsFixture.with(hired, "recordId", "R-9"), RowsFixture.hired("R-2", uscc));
    assertThat(applied.applied()).isEqualTo(1);
    assertThat(RowsFixture.codes(applied.rejects().getFirst()))
        .containsExactly("recordId registered-as");
    assertThat(applied.rejects().getFirst().errors().getFirst().error().arguments())
        .containsEntry("recordId", "R-1");
    var moved =
        RowsFixture.with(
            RowsFixture.with(RowsFixture.with(hired, "recordId", "R-3"), "startDate", "2024-07-01"),
            "endDate",
            "2024-12-31");
    apply("440305", moved);
    var ontoTheOther =
        RowsFixture.with(RowsFixture.with(moved, "startDate", "2025-07-01"), "endDate", "");
    assertThat(
            RowsFixture.codes(
                apply("440305", RowsFixture.with(ontoTheOther, "updatedAt", "2026-03-02"))
                    .rejects()
                    .getFirst()))
        .containsExactly("recordId registered-as");
  }

  @Test
  void same_hire_twice_in_one_file_is_explained_with_the_other_record_id() {
    var applied = apply("440305", hired, RowsFixture.with(hired, "recordId", "R-2"));
    assertThat(applied.applied()).isEqualTo(1);
    assertThat(applied.rejects())
        .singleElement()
        .satisfies(reject -> {
          assertThat(reject.row().line()).isEqualTo(3);
          assertThat(reject.errors().getFirst().error().arguments())
              .containsEntry("recordId", "R-1");
          assertThat(RowsFixture.TEXTS.message(reject.errors().getFirst().error(), Locale.ENGLISH))
              .contains("R-1");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "uscc, 91440300MA5YYYYYYY",
    "uscc, 91449999M0001QAY9B",
    "userEnterprise, 91440300MA5YYYYYYY",
    "userEnterprise, 91449999M0001QAY9B"
  })
  void wrong_check_characters_are_rejected_unless_the_enterprise_is_registered_with_them(
      String column, String code) {
    var row = RowsFixture.with(RowsFixture.with(hired, "contract", "DISPATCH"), column, code);
    assertThat(RowsFixture.codes(apply("440305", row).rejects().getFirst()))
        .contains(column + " check-character-wrong")
        .allMatch(error -> error.startsWith(column + " "));
    register(code);
    assertThat(apply("440305", row).applied()).isEqualTo(1);
  }

  private void register(String code) {
    var profile =
        new Profile("试点", Optional.empty(), Optional.empty(), Optional.of("licence of 2015 seen"));
    CurrentCaller.call(
        RowsFixture.clerk("440305"),
        () ->
            enterprises.add(
                code,
                new Enterprise(
                    new CreditCode(code), profile, new DivisionCode("440305"), RowsFixture.NOW)));
  }

  @ParameterizedTest
  @CsvSource({"9999-12-31", "9999/12/31", "长期"})
  void far_end_of_the_calendar_is_no_end(String written) {
    assertThat(apply("440305", RowsFixture.with(hired, "endDate", written)).applied()).isEqualTo(1);
    assertThat(records.state("R-1").until()).isEmpty();
  }

  @Test
  void row_of_an_unregistered_enterprise_requires_its_name() {
    var reject =
        apply("440305", RowsFixture.with(hired, "enterpriseName", "")).rejects().getFirst();
    assertThat(RowsFixture.codes(reject)).containsExactly("uscc enterprise-unknown");
  }

  @Test
  void row_of_an_enterprise_that_another_bureau_keeps_is_rejected() {
    register(uscc);
    assertThat(RowsFixture.codes(apply("440304", hired).rejects().getFirst()))
        .containsExactly("uscc enterprise-of-other-division");
  }
}
