package io.anju.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LONG;

import io.anju.imports.FileType;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.position.ReadPosition;
import io.anju.imports.row.Row;
import io.anju.platform.error.FieldError;
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

class WorkbookConverterTest {

  private static final long UNPACKED = 16_000_000;
  private static final String HEADER =
      Arrays.stream(WorkbookFixture.HEADER)
          .map(name -> "<c t='str'><v>" + name + "</v></c>")
          .collect(Collectors.joining("", "<row>", "</row>"));

  @TempDir private Path folder;

  private List<Row> rows(Path workbook) throws IOException {
    var rows = folder.resolve("rows");
    assertThat(
            new WorkbookConverter(FilesFixture.ENTERPRISES, UNPACKED)
                .write(workbook, rows, _ -> true))
        .isTrue();
    assertThat(folder)
        .isDirectoryNotContaining(
            file -> !List.of("content", "rows").contains(file.getFileName().toString()));
    return FilesFixture.rows(rows, FileType.XLSX);
  }

  private List<Row> written(Consumer<XSSFWorkbook> filled) throws IOException {
    return rows(WorkbookFixture.workbook(folder, filled));
  }

  private void refused(Path workbook, String... codes) {
    assertThatThrownBy(() -> rows(workbook))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            why ->
                assertThat(
                        why.errors().stream()
                            .map(error -> (error.field() + " " + error.error().code()).strip()))
                    .contains(codes));
    assertThat(folder.resolve("rows")).doesNotExist();
  }

  @Test
  void texts_numbers_dates_and_formula_results_are_read_as_displayed() throws IOException {
    var rows =
        written(workbook -> {
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
    assertThat(rows)
        .extracting(Row::cells)
        .containsExactly(
            Map.of(
                "uscc",
                "91440300MA5AAAAA0X",
                "name",
                "'海纳",
                "address",
                "12.5",
                "industry",
                "0.3",
                "updatedAt",
                "2026-03-01"),
            Map.of("uscc", "X", "name", "2", "updatedAt", "2026-03-01 08:30:00"));
    assertThat(rows).extracting(Row::location).containsExactly("2", "3");
  }

  @Test
  void number_beyond_fifteen_digits_is_rejected_with_its_cell() throws IOException {
    var rows =
        written(workbook -> {
          workbook.createSheet("一月");
          var sheet = workbook.createSheet("二月");
          WorkbookFixture.row(sheet, 2, WorkbookFixture.HEADER);
          WorkbookFixture.row(sheet, 5, "", "海纳").createCell(0).setCellValue(440306199001010011d);
        });
    assertThat(rows.getFirst().cells()).containsEntry("uscc", "4.40306E+17");
    assertThat(rows.getFirst().rounded("uscc"))
        .isEqualTo(FieldError.of("uscc", "number-in-cell", Map.of("cell", "二月!A6")));
  }

  @Test
  void blank_rows_and_columns_are_skipped_and_every_sheet_is_read() throws IOException {
    var rows =
        written(workbook -> {
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
    assertThat(rows).extracting(Row::location).containsExactly("一月!4", "二月!4");
  }

  @Test
  void cell_without_column_or_failed_formula_invalidates_only_its_row() throws IOException {
    var rows =
        written(workbook -> {
          var sheet = workbook.createSheet();
          WorkbookFixture.row(sheet, 0, WorkbookFixture.HEADER);
          WorkbookFixture.row(sheet, 1, "A", "海纳").createCell(30).setCellValue("beside");
          WorkbookFixture.row(sheet, 2, "B", "")
              .createCell(1)
              .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
          WorkbookFixture.row(
              sheet, 3, "C", "x".repeat(32_767), "x".repeat(32_767), "x".repeat(100));
          WorkbookFixture.row(sheet, 4, "D", "百川");
        });
    assertThat(rows)
        .extracting(FilesFixture::codes)
        .containsExactly(
            List.of("cell-without-column"),
            List.of("formula-failed"),
            List.of("row-too-long"),
            List.of());
    assertThat(rows.get(0).errors().getFirst().error().arguments()).containsEntry("cell", "AE2");
  }

  @Test
  void malformed_workbook_or_missing_table_is_unreadable() throws IOException {
    refused(FilesFixture.file(folder, "uscc,name\n", StandardCharsets.UTF_8), "workbook-malformed");
    refused(FilesFixture.file(folder, "", StandardCharsets.UTF_8), "workbook-malformed");
    var whole =
        Files.readAllBytes(
            WorkbookFixture.workbook(
                folder,
                workbook ->
                    WorkbookFixture.row(workbook.createSheet(), 0, WorkbookFixture.HEADER)));
    refused(
        Files.write(folder.resolve("content"), Arrays.copyOf(whole, whole.length * 2 / 3)),
        "workbook-malformed");
    refused(
        WorkbookFixture.byHand(folder, "<sheetData><row><c t='inlineStr'><is><t>"),
        "workbook-malformed");
    refused(
        WorkbookFixture.byHand(
            folder,
            "<!DOCTYPE x [<!ENTITY e 'x'>]><sheetData><row><c"
                + " t='str'><v>&e;</v></c></row></sheetData>"),
        "workbook-malformed");
    refused(
        WorkbookFixture.byHand(folder, "<sheetData><row><c t='s'><v>7</v></c></row></sheetData>"),
        "workbook-malformed");
    refused(WorkbookFixture.workbook(folder, XSSFWorkbook::createSheet), "file-empty");
    refused(
        WorkbookFixture.workbook(
            folder,
            workbook -> {
              WorkbookFixture.row(workbook.createSheet("员工"), 0, "uscc", "salary");
              workbook.createSheet("说明");
            }),
        "员工!name required",
        "员工!salary field-unknown");
  }

  @Test
  void zip_bomb_is_refused_before_it_unpacks() {
    var rows = "<row><c t='str'><v>x</v></c></row>".repeat(200_000);
    refused(
        WorkbookFixture.byHand(folder, "<sheetData>" + HEADER + rows + "</sheetData>"),
        "workbook-too-large");
    refused(
        WorkbookFixture.byHand(
            folder,
            Map.of(
                "xl/worksheets/sheet1.xml",
                "<sheetData/>",
                "xl/sharedStrings.xml",
                "<sst>" + "<si><t>x</t></si>".repeat(500_000) + "</sst>")),
        "workbook-too-large");
    var many =
        IntStream.range(0, 10_001).boxed().collect(Collectors.toMap(i -> "xl/" + i, _ -> ""));
    refused(WorkbookFixture.byHand(folder, many), "workbook-too-large");
    var scattered =
        IntStream.range(0, 400_000)
            .mapToObj(i ->
                "<row><c t='str'><v>"
                    + Integer.toHexString(i * 0x9E3779B1)
                    + Integer.toHexString(i * 0x85EBCA6B)
                    + "</v></c></row>")
            .collect(Collectors.joining());
    refused(
        WorkbookFixture.byHand(folder, "<sheetData>" + HEADER + scattered + "</sheetData>"),
        "workbook-too-large");
  }

  @Test
  void million_columns_are_refused() {
    var header =
        IntStream.range(0, 1_000_000)
            .mapToObj(i -> "<c t='str'><v>c" + Integer.toHexString(i * 0x9E3779B1) + "</v></c>")
            .collect(Collectors.joining());
    refused(
        WorkbookFixture.byHand(folder, "<sheetData><row>" + header + "</row></sheetData>"),
        "workbook-too-large");
    refused(
        WorkbookFixture.byHand(
            folder,
            "<sheetData><row>"
                + header.substring(0, header.indexOf("</c>", 100_000) + 4)
                + "</row></sheetData>"),
        "too-many-columns");
  }

  @Test
  void conversion_reports_progress_resumes_at_any_row_and_restarts_when_stopped()
      throws IOException {
    var workbook =
        WorkbookFixture.workbook(
            folder,
            book -> {
              var sheet = book.createSheet();
              WorkbookFixture.row(sheet, 0, WorkbookFixture.HEADER);
              for (int i = 1; i <= 1_200; i++) {
                WorkbookFixture.row(sheet, i, "U" + i, "单位" + i, "", "", "2026-03-01");
              }
            });
    var progress = new ArrayList<Long>();
    var writing = new WorkbookConverter(FilesFixture.ENTERPRISES, UNPACKED);
    writing.write(workbook, folder.resolve("counted"), bytes -> progress.add(bytes));
    assertThat(progress)
        .hasSizeGreaterThan(2)
        .isSorted()
        .last(LONG)
        .isBetween(Files.size(workbook) / 2, Files.size(workbook));
    assertThat(progress.getFirst()).isLessThan(Files.size(workbook) / 2);
    for (int stoppedAt = 1; stoppedAt <= progress.size(); stoppedAt++) {
      var left = new AtomicInteger(stoppedAt);
      assertThat(writing.write(workbook, folder.resolve("rows"), _ -> left.decrementAndGet() > 0))
          .isFalse();
      assertThat(folder.resolve("rows")).doesNotExist();
    }
    Files.delete(folder.resolve("counted"));
    var whole = rows(workbook);
    assertThat(FilesFixture.names(whole)).hasSize(1_200).startsWith("单位1").endsWith("单位1200");
    var pieces = new ArrayList<Row>();
    var position = ReadPosition.START;
    for (int read = 1; read > 0; ) {
      try (var reader =
          UploadRowReader.of(
              folder.resolve("rows"), FilesFixture.job(FileType.XLSX, FilesFixture.at(position)))) {
        var batch = reader.next(170);
        pieces.addAll(batch);
        read = batch.size();
        position = reader.position();
      }
    }
    assertThat(pieces).isEqualTo(whole);
  }
}
