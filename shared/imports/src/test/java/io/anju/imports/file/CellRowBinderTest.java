package io.anju.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Range;
import io.anju.platform.request.Rule;
import io.anju.platform.request.binding.RequestBinder;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRowBinderTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Map<String, String> FILLED =
      Map.of(
          "documentType",
          "resident_id",
          "documentNumber",
          "11010519491231002x",
          "from",
          "２０２６/3/1",
          "month",
          "202603",
          "at",
          "2026-02-28 08:30",
          "area",
          "６8.5",
          "rooms",
          "3",
          "lettable",
          "是",
          "divisions",
          "320508｜ 320506|",
          "note",
          "1.5E+10");

  private final CellRowBinder binder = new CellRowBinder(new RequestBinder(CLOCK));

  enum Kind {
    FIRST,
    SECOND
  }

  record Columns(
      @Embedded(prefix = "document") DocumentNumber document,
      LocalDate from,
      YearMonth month,
      Instant at,
      @Range(min = "1", max = "100") BigDecimal area,
      Optional<Integer> rooms,
      Optional<Boolean> lettable,
      Optional<Kind> kind,
      List<DivisionCode> divisions,
      Optional<CreditCode> uscc,
      String note) {

    @Rule
    static List<FieldError> past(Instant at, Clock clock) {
      return at.isAfter(clock.instant())
          ? List.of(FieldError.of("at", "too-far-ahead", Map.of()))
          : List.of();
    }
  }

  private static Row row(Map<String, String> changes) {
    var cells = new HashMap<>(FILLED);
    cells.putAll(changes);
    return new Row(2, cells, List.of());
  }

  private List<String> errors(Row row) {
    var counts = new ImportCounts();
    assertThat(binder.bind(row, Columns.class, counts)).isEmpty();
    return counts.toResult(Set.of(), 0).rejects().getFirst().errors().stream()
        .map(error -> error.field() + " " + error.error().code())
        .toList();
  }

  @Test
  void cells_are_read_as_people_and_spreadsheets_write_them() {
    var counts = new ImportCounts();
    var bound =
        binder.bind(row(Map.of("kind", " ｓecond", "other", "left alone")), Columns.class, counts);
    assertThat(bound)
        .contains(
            new Columns(
                bound.orElseThrow().document(),
                LocalDate.of(2026, 3, 1),
                YearMonth.of(2026, 3),
                Instant.parse("2026-02-28T00:30:00Z"),
                new BigDecimal("68.5"),
                Optional.of(3),
                Optional.of(true),
                Optional.of(Kind.SECOND),
                List.of(new DivisionCode("320508"), new DivisionCode("320506")),
                Optional.empty(),
                "1.5E+10"));
    assertThat(bound.orElseThrow().document().number()).isEqualTo("11010519491231002X");
    assertThat(counts.toResult(Set.of(), 0).rejects()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "documentType,ID,documentType not-one-of",
    "documentType,,documentType required",
    "documentNumber,110105194912310021,documentNumber check-character-wrong",
    "documentNumber,1.1E+17,documentNumber rounded-by-spreadsheet",
    "from,soon,from not-a-date",
    "from,2026-02-30,from not-a-date",
    "from,' ',from required",
    "month,2026-13,month not-a-month",
    "at,yesterday,at not-an-instant",
    "at,2026-03-02,at too-far-ahead",
    "area,large,area not-a-number",
    "area,101,area out-of-range",
    "area,6.8E+1,area rounded-by-spreadsheet",
    "rooms,2.5,rooms not-a-number",
    "lettable,maybe,lettable not-one-of",
    "kind,THIRD,kind not-one-of",
    "divisions,320508|x|y,divisions length-wrong",
    "note,'',note required"
  })
  void wrong_cell_is_reported_once_at_its_column(String column, String cell, String error) {
    assertThat(errors(row(Map.of(column, cell == null ? "" : cell)))).containsOnlyOnce(error);
  }

  @Test
  void all_errors_of_a_row_are_reported_together() {
    assertThat(errors(row(Map.of("from", "x", "area", "x", "at", "2027-01-01", "note", ""))))
        .containsExactlyInAnyOrder(
            "from not-a-date", "area not-a-number", "at too-far-ahead", "note required");
  }

  @Test
  void row_that_cannot_be_parsed_is_rejected_for_that_alone() {
    var broken = new Row(3, Map.of(), List.of(FieldError.of("", "cells-differ", Map.of())));
    assertThat(errors(broken)).containsExactly(" cells-differ");
  }
}
