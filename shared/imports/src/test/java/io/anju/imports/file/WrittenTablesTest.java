package io.anju.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.imports.FileType;
import io.anju.imports.Progress;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.row.Row;
import io.anju.platform.table.Times;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One table, as programs and people write it. */
class WrittenTablesTest {

  private static final String TABLE =
      """
      uscc,name,address,industry,updatedAt
      A,海纳,华强北路,C39,2026-03-01
      B,百川,,,2026-03-01
      """;

  @TempDir private Path folder;

  private List<Row> read(byte[] content, FileType type) throws IOException {
    var spool = new Spool(folder, 16_000_000);
    spool.receive("j", 0, new ByteArrayInputStream(content), 16_000_000);
    var job = FilesFixture.job(type, Progress.NONE);
    assertThat(spool.prepare(job, _ -> true)).isTrue();
    var rows = new ArrayList<Row>();
    try (var reader = spool.read(job)) {
      for (var batch = reader.next(1); !batch.isEmpty(); batch = reader.next(1)) {
        rows.addAll(batch);
      }
    }
    return rows;
  }

  private static String separated(String separator) {
    return TABLE.replace(",", separator);
  }

  static Stream<Arguments> writings() {
    var utf8 = StandardCharsets.UTF_8;
    var utf16 = StandardCharsets.UTF_16LE;
    return Stream.of(
        Arguments.of("as it is", TABLE, utf8),
        Arguments.of("semicolons", separated(";"), utf8),
        Arguments.of("tabs", separated("\t"), utf8),
        Arguments.of("sep=; line", "sep=;\r\n" + separated(";"), utf8),
        Arguments.of("quoted sep= line", "\"sep=,\"\n" + TABLE, utf8),
        Arguments.of("returns", TABLE.replace("\n", "\r"), utf8),
        Arguments.of("returns in GB18030", TABLE.replace("\n", "\r"), FilesFixture.GB18030),
        Arguments.of("windows line ends", TABLE.replace("\n", "\r\n"), utf8),
        Arguments.of("byte order mark", "\uFEFF" + TABLE, utf8),
        Arguments.of("byte order mark of GB18030", "\uFEFF" + TABLE, FilesFixture.GB18030),
        Arguments.of("Unicode text", "\uFEFF" + separated("\t"), utf16),
        Arguments.of(
            "Unicode text, big end first", "\uFEFF" + separated("\t"), StandardCharsets.UTF_16BE),
        Arguments.of("title above", "2026年3月用人单位名单,,,,\n,,,,\n" + TABLE, utf8),
        Arguments.of("one-cell title above", "用人单位名单\n" + TABLE, utf8),
        Arguments.of("other case", TABLE.replace("uscc", "USCC").replace("name", "Name"), utf8),
        Arguments.of("wide letters", TABLE.replace("uscc", "ｕｓｃｃ"), utf8),
        Arguments.of(
            "spaces about names",
            TABLE.replace("uscc", "\u00A0uscc\u200B").replace("name", " name\u3000"),
            utf8),
        Arguments.of("empty columns", TABLE.replace("\n", ",,\n"), utf8),
        Arguments.of("empty column inside", TABLE.replaceAll("(?m)^([^,]+),", "$1,,"), utf8),
        Arguments.of(
            "cells behind the columns", TABLE.replace("C39,2026-03-01", "C39,2026-03-01,, "), utf8),
        Arguments.of("blank rows", TABLE.replace("\n", "\n,,,,\n \n\u00A0,\u3000,,\" \",\n"), utf8),
        Arguments.of("total below", TABLE + "合计,2,,,\n", utf8),
        Arguments.of("total below, spaced", TABLE + ",合 计：,2,,\n", utf8),
        Arguments.of("quoted cells", TABLE.replaceAll("([^,\n]+)", "\"$1\""), utf8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writings")
  void every_writing_of_a_table_has_the_same_rows(String how, String text, Charset charset)
      throws IOException {
    var rows = read(text.getBytes(charset), FileType.CSV);
    assertThat(rows).allMatch(Row::readable);
    assertThat(rows.stream().map(row -> row.cell("uscc").orElseThrow())).containsExactly("A", "B");
    assertThat(rows.stream().map(row -> row.cell("name").orElseThrow()))
        .containsExactly("海纳", "百川");
    assertThat(rows.stream().map(row -> row.cell("updatedAt").orElseThrow()))
        .containsOnly("2026-03-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "^", "，", "；", ":", " "})
  void unknown_separator_is_named_as_the_one_cause(String separator) {
    assertThatThrownBy(
            () -> read(separated(separator).getBytes(StandardCharsets.UTF_8), FileType.CSV))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            why ->
                assertThat(why.errors())
                    .singleElement()
                    .satisfies(
                        error -> assertThat(error.error().code()).isEqualTo("separator-unknown")));
  }

  @Test
  void filled_cell_without_a_column_name_is_refused_with_its_place() throws IOException {
    var rows =
        read(
            "uscc,,name,updatedAt\nA,x,海纳,2026-03-01\nB,,百川,2026-03-01\n"
                .getBytes(StandardCharsets.UTF_8),
            FileType.CSV);
    assertThat(FilesFixture.codes(rows.get(0))).containsExactly("cell-without-column");
    assertThat(rows.get(0).errors().getFirst().error().arguments()).containsEntry("cell", "B2");
    assertThat(rows.get(1).readable()).isTrue();
  }

  @Test
  void lines_without_anything_are_no_rows_of_json() throws IOException {
    var rows =
        read(
            "{}\n \n{\"uscc\":\"A\",\"name\":null,\"updatedAt\":\"\"}\n{\"name\":\" \"}\n"
                .getBytes(StandardCharsets.UTF_8),
            FileType.NDJSON);
    assertThat(rows).singleElement().satisfies(row -> assertThat(row.line()).isEqualTo(3));
  }

  @Test
  void many_blank_lines_do_not_end_the_file() throws IOException {
    var text = TABLE + ",,,,\n".repeat(1_500_000) + "C,三江,,,2026-03-01\n";
    var rows = read(text.getBytes(StandardCharsets.UTF_8), FileType.CSV);
    assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 1_500_004L);
  }

  private List<Row> workbook(Consumer<XSSFWorkbook> filled) throws IOException {
    var rows = folder.resolve("rows");
    new WorkbookConverter(FilesFixture.ENTERPRISES, 16_000_000)
        .write(WorkbookFixture.workbook(folder, filled), rows, _ -> true);
    return FilesFixture.rows(rows, FileType.XLSX);
  }

  @Test
  void hidden_sheets_and_notes_and_titles_are_passed_over() throws IOException {
    var rows =
        workbook(workbook -> {
          WorkbookFixture.row(workbook.createSheet("填写说明"), 0, "请如实填写", "必填");
          var lists = workbook.createSheet("字典");
          WorkbookFixture.row(lists, 0, "a", "b", "c", "d", "e");
          workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
          WorkbookFixture.row(workbook.createSheet("旧"), 0, "uscc", "salary");
          workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
          var sheet = workbook.createSheet("三月");
          WorkbookFixture.row(sheet, 0, "2026年3月用人单位名单");
          WorkbookFixture.row(sheet, 1, "", "单位", "", "其他");
          WorkbookFixture.row(sheet, 2, WorkbookFixture.HEADER);
          WorkbookFixture.row(sheet, 3, "A", "海纳", "", "", "2026-03-01");
          WorkbookFixture.row(sheet, 4, "\u00A0", " ", "\u3000");
          WorkbookFixture.row(sheet, 5, "合计", "1");
        });
    assertThat(rows)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.cell("name")).contains("海纳");
          assertThat(row.location()).isEqualTo("三月!4");
        });
  }

  @Test
  void sheet_that_is_wide_enough_for_rows_is_not_taken_for_notes() {
    assertThatThrownBy(() ->
            workbook(workbook -> {
              WorkbookFixture.row(workbook.createSheet("一月"), 0, WorkbookFixture.HEADER);
              WorkbookFixture.row(workbook.createSheet("二月"), 0, "信用代码", "名称", "时间");
            }))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            why ->
                assertThat(why.errors().stream().map(error -> error.field()))
                    .contains("二月!uscc", "二月!信用代码"));
  }

  @Test
  void month_typed_into_a_date_cell_is_a_month_and_escapes_are_undone() throws IOException {
    var rows =
        workbook(workbook -> {
          var sheet = workbook.createSheet();
          WorkbookFixture.row(sheet, 0, WorkbookFixture.HEADER);
          var row =
              WorkbookFixture.row(sheet, 1, "A_x000D_", "海_x000D_\n纳_x000D_", "_x005F_x000D_路");
          var month = workbook.createCellStyle();
          month.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\""));
          row.createCell(4).setCellValue(LocalDateTime.parse("2026-03-01T00:00"));
          row.getCell(4).setCellStyle(month);
        });
    assertThat(rows.getFirst().cell("updatedAt").map(text -> Times.month(text).orThrow()))
        .contains(YearMonth.parse("2026-03"));
    assertThat(rows.getFirst().cell("uscc")).contains("A");
    assertThat(rows.getFirst().cell("name")).contains("海\r\n纳");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.4, 1, 25_569})
  void zero_of_a_spreadsheet_or_of_unix_is_no_day(double serial) throws IOException {
    var rows =
        workbook(workbook -> {
          var sheet = workbook.createSheet();
          WorkbookFixture.row(sheet, 0, WorkbookFixture.HEADER);
          var row = WorkbookFixture.row(sheet, 1, "A", "海纳");
          var day = workbook.createCellStyle();
          day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
          row.createCell(4).setCellValue(serial);
          row.getCell(4).setCellStyle(day);
        });
    assertThat(Times.day(rows.getFirst().cell("updatedAt").orElseThrow()).errors()).hasSize(1);
  }

  @Test
  void json_keeps_what_a_spreadsheet_would_change() throws IOException {
    var rows =
        read(
            "{\"uscc\":\"A\",\"name\":\"_x0041_\"}\n".getBytes(StandardCharsets.UTF_8),
            FileType.NDJSON);
    assertThat(rows.getFirst().cells()).isEqualTo(Map.of("uscc", "A", "name", "_x0041_"));
  }
}
