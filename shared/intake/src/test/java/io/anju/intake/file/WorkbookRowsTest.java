package io.anju.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

import io.anju.intake.job.FileType;
import io.anju.intake.job.Place;
import io.anju.intake.job.UnreadableFileException;
import io.anju.intake.row.Cells;
import io.anju.intake.row.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookRowsTest {

  private static final long UNPACKED = 16_000_000;
  private static final String HEADER = Arrays.stream(WorkbookFixture.HEADER).map(name -> "<c t='str'><v>" + name + "</v></c>")
      .collect(Collectors.joining("", "<row>", "</row>"));

  @TempDir private Path folder;

  private List<Row> rows(Path workbook) throws IOException {
    var rows = folder.resolve("rows");
    assertThat(new WorkbookRows(FilesFixture.ENTERPRISES, UNPACKED).write(workbook, rows, _ -> true)).isTrue();
    assertThat(folder).isDirectoryNotContaining(file -> !List.of("content", "rows").contains(file.getFileName().toString()));
    return FilesFixture.rows(rows, FileType.XLSX);
  }

  private List<Row> written(Consumer<XSSFWorkbook> filled) throws IOException {
    return rows(WorkbookFixture.workbook(folder, filled));
  }

  private void refused(Path workbook, String... flaws) {
    assertThatThrownBy(() -> rows(workbook)).isInstanceOfSatisfying(UnreadableFileException.class,
        why -> assertThat(why.errors().stream().map(error -> (error.field() + " " + error.flaw().code()).strip())).contains(flaws));
    assertThat(folder.resolve("rows")).doesNotExist();
  }

  @Test
  void texts_numbers_days_and_what_formulas_came_to_are_read_as_a_spreadsheet_shows_them() throws IOException {
    var rows = written(workbook -> {
      var sheet = workbook.createSheet();
      WorkbookFixture.row(sheet, 0, WorkbookFixture.HEADER);
      var row = WorkbookFixture.row(sheet, 1, "91440300MA5AAAAA0X", "'海纳", "", "");
      row.createCell(2).setCellValue(12.5);
      row.createCell(3).setCellValue(0.1 + 0.2);
      var day = workbook.createCellStyle();
      day.setDataFormat((short) BuiltinFormats.getBuiltinFormat("m/d/yy"));
      row.createCell(4).setCellValue(LocalDateTime.parse("2026-03-01T00:00"));
      row.getCell(4).setCellStyle(day);
      var next = WorkbookFixture.row(sheet, 2, "X");
      next.createCell(1).setCellFormula("1+1");
      next.getCell(1).setCellValue(2);
      var time = workbook.createCellStyle();
      time.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\" h:mm"));
      next.createCell(4).setCellValue(LocalDateTime.parse("2026-03-01T08:30"));
      next.getCell(4).setCellStyle(time);
    });
    assertThat(rows).extracting(Row::cells).containsExactly(
        Map.of("uscc", "91440300MA5AAAAA0X", "name", "'海纳", "address", "12.5", "industry", "0.3", "updatedAt", "2026-03-01"),
        Map.of("uscc", "X", "name", "2", "updatedAt", "2026-03-01 08:30:00"));
    assertThat(rows).extracting(Row::place).containsExactly("2", "3");
  }

  @Test
  void a_long_number_is_refused_with_the_place_of_its_cell() throws IOException {
    var rows = written(workbook -> {
      workbook.createSheet("一月");
      var sheet = workbook.createSheet("二月");
      WorkbookFixture.row(sheet, 2, WorkbookFixture.HEADER);
      WorkbookFixture.row(sheet, 5, "", "海纳").createCell(0).setCellValue(440306199001010011d);
    });
    var cells = new Cells(rows.getFirst());
    cells.parsed("uscc", text -> text, "x");
    assertThat(rows.getFirst().cells()).containsEntry("uscc", "4.40306E+17");
    assertThat(cells.flaws()).singleElement().satisfies(flaw -> {
      assertThat(flaw.flaw().code()).isEqualTo("number-in-cell");
      assertThat(flaw.flaw().arguments()).containsEntry("cell", "二月!A6");
    });
  }

  @Test
  void blank_rows_and_columns_are_passed_over_and_every_sheet_with_a_table_is_read() throws IOException {
    var rows = written(workbook -> {
      for (var name : List.of("一月", "二月")) {
        var sheet = workbook.createSheet(name);
        WorkbookFixture.row(sheet, 0, WorkbookFixture.HEADER);
        WorkbookFixture.row(sheet, 3, "A" + name, "  ");
        for (int i = 4; i < 400; i++) {
          WorkbookFixture.row(sheet, i, " ", "").createCell(4).setCellValue("");
        }
      }
      workbook.createSheet("空");
    });
    assertThat(rows).extracting(Row::place).containsExactly("一月!4", "二月!4");
  }

  @Test
  void what_stands_in_no_column_or_came_to_nothing_spoils_its_own_row() throws IOException {
    var rows = written(workbook -> {
      var sheet = workbook.createSheet();
      WorkbookFixture.row(sheet, 0, WorkbookFixture.HEADER);
      WorkbookFixture.row(sheet, 1, "A", "海纳").createCell(30).setCellValue("beside");
      WorkbookFixture.row(sheet, 2, "B", "").createCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
      WorkbookFixture.row(sheet, 3, "C", "x".repeat(32_767), "x".repeat(32_767), "x".repeat(100));
      WorkbookFixture.row(sheet, 4, "D", "百川");
    });
    assertThat(rows).extracting(FilesFixture::codes).containsExactly(
        List.of("cell-without-column"), List.of("formula-failed"), List.of("row-too-long"), List.of());
    assertThat(rows.get(0).flaws().getFirst().flaw().arguments()).containsEntry("cell", "AE2");
  }

  @Test
  void what_is_no_workbook_or_no_table_says_so() throws IOException {
    refused(FilesFixture.file(folder, "uscc,name\n", StandardCharsets.UTF_8), "workbook-malformed");
    refused(FilesFixture.file(folder, "", StandardCharsets.UTF_8), "workbook-malformed");
    var whole = Files.readAllBytes(WorkbookFixture.workbook(folder, workbook ->
        WorkbookFixture.row(workbook.createSheet(), 0, WorkbookFixture.HEADER)));
    refused(Files.write(folder.resolve("content"), Arrays.copyOf(whole, whole.length * 2 / 3)), "workbook-malformed");
    refused(WorkbookFixture.byHand(folder, "<sheetData><row><c t='inlineStr'><is><t>"), "workbook-malformed");
    refused(WorkbookFixture.byHand(folder, "<!DOCTYPE x [<!ENTITY e 'x'>]><sheetData><row><c t='str'><v>&e;</v></c></row></sheetData>"),
        "workbook-malformed");
    refused(WorkbookFixture.byHand(folder, "<sheetData><row><c t='s'><v>7</v></c></row></sheetData>"), "workbook-malformed");
    refused(WorkbookFixture.workbook(folder, XSSFWorkbook::createSheet), "file-empty");
    refused(WorkbookFixture.workbook(folder, workbook -> {
      WorkbookFixture.row(workbook.createSheet("员工"), 0, "uscc", "salary");
      workbook.createSheet("说明");
    }), "员工!name required", "员工!salary unknown-field");
  }

  @Test
  void a_bomb_is_put_away_before_it_unpacks() {
    var rows = "<row><c t='str'><v>x</v></c></row>".repeat(200_000);
    refused(WorkbookFixture.byHand(folder, "<sheetData>" + HEADER + rows + "</sheetData>"), "workbook-too-large");
    refused(WorkbookFixture.byHand(folder, Map.of("xl/worksheets/sheet1.xml", "<sheetData/>",
        "xl/sharedStrings.xml", "<sst>" + "<si><t>x</t></si>".repeat(500_000) + "</sst>")), "workbook-too-large");
    var many = IntStream.range(0, 10_001).boxed().collect(Collectors.toMap(i -> "xl/" + i, _ -> ""));
    refused(WorkbookFixture.byHand(folder, many), "workbook-too-large");
    var scattered = IntStream.range(0, 400_000).mapToObj(i -> "<row><c t='str'><v>" + Integer.toHexString(i * 0x9E3779B1)
        + Integer.toHexString(i * 0x85EBCA6B) + "</v></c></row>").collect(Collectors.joining());
    refused(WorkbookFixture.byHand(folder, "<sheetData>" + HEADER + scattered + "</sheetData>"), "workbook-too-large");
  }

  @Test
  void a_million_columns_are_too_many() {
    var header = IntStream.range(0, 1_000_000).mapToObj(i -> "<c t='str'><v>c" + Integer.toHexString(i * 0x9E3779B1) + "</v></c>")
        .collect(Collectors.joining());
    refused(WorkbookFixture.byHand(folder, "<sheetData><row>" + header + "</row></sheetData>"), "workbook-too-large");
    refused(WorkbookFixture.byHand(folder, "<sheetData><row>" + header.substring(0, header.indexOf("</c>", 100_000) + 4)
        + "</row></sheetData>"), "too-many-columns");
  }

  @Test
  void reading_tells_how_far_it_is_goes_on_at_any_row_and_begins_anew_where_it_was_stopped() throws IOException {
    var workbook = WorkbookFixture.workbook(folder, book -> {
      var sheet = book.createSheet();
      WorkbookFixture.row(sheet, 0, WorkbookFixture.HEADER);
      for (int i = 1; i <= 1_200; i++) {
        WorkbookFixture.row(sheet, i, "U" + i, "单位" + i, "", "", "2026-03-01");
      }
    });
    var told = new ArrayList<Long>();
    var writing = new WorkbookRows(FilesFixture.ENTERPRISES, UNPACKED);
    writing.write(workbook, folder.resolve("counted"), bytes -> told.add(bytes));
    assertThat(told).hasSizeGreaterThan(2).isSorted().last(LONG).isBetween(Files.size(workbook) / 2, Files.size(workbook));
    assertThat(told.getFirst()).isLessThan(Files.size(workbook) / 2);
    for (int stoppedAt = 1; stoppedAt <= told.size(); stoppedAt++) {
      var left = new AtomicInteger(stoppedAt);
      assertThat(writing.write(workbook, folder.resolve("rows"), _ -> left.decrementAndGet() > 0)).isFalse();
      assertThat(folder.resolve("rows")).doesNotExist();
    }
    Files.delete(folder.resolve("counted"));
    var whole = rows(workbook);
    assertThat(FilesFixture.names(whole)).hasSize(1_200).startsWith("单位1").endsWith("单位1200");
    var pieces = new ArrayList<Row>();
    var place = Place.START;
    for (int read = 1; read > 0; ) {
      try (var reading = RowReading.of(folder.resolve("rows"), FilesFixture.job(FileType.XLSX, FilesFixture.at(place)))) {
        var some = reading.next(170);
        pieces.addAll(some);
        read = some.size();
        place = reading.place();
      }
    }
    assertThat(pieces).isEqualTo(whole);
  }
}
