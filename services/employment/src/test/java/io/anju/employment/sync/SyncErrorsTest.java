package io.anju.employment.sync;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.codes.DivisionCode;
import io.anju.employment.MadeUpFixture;
import io.anju.imports.FileType;
import io.anju.imports.ImportError;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every error code that the sources hold for a bureau's file is provoked by a row or a file, and
 * has a text in both languages.
 */
class SyncErrorsTest {

  private static final List<Path> SOURCES =
      List.of(
          Path.of("../../shared/imports/src/main/java"),
          Path.of("src/main/java/io/anju/employment/sync"));
  private static final Pattern CODE =
      Pattern.compile(
          "(?:FieldError\\.of\\([^,;]*, |new ValidationError\\(|WorkbookException\\()"
              + "\"([a-z][a-z-]+)\"");

  /** Error codes and the test that provokes them. */
  private static final Map<String, String> TESTED_ELSEWHERE =
      Map.ofEntries(
          Map.entry("file-too-large", "WatchedFolderTest"),
          Map.entry("not-a-range", "SyncIT"),
          Map.entry("too-many-columns", "WorkbookConverterTest"),
          Map.entry("cell-without-column", "WorkbookConverterTest"),
          Map.entry("formula-failed", "WorkbookConverterTest"),
          Map.entry("workbook-malformed", "WorkbookConverterTest"),
          Map.entry("workbook-too-large", "WorkbookConverterTest"),
          Map.entry("separator-unknown", "WrittenTablesTest"),
          Map.entry("registered-as", "EmploymentImporterTest"),
          Map.entry("too-many-would-end", "SyncIT"),
          Map.entry("enterprise-of-other-division", "EmploymentImporterTest"));

  @TempDir private Path folder;
  private final String uscc = MadeUpFixture.uscc();
  private FileImportFixture imports;

  @BeforeEach
  void open() {
    imports = new FileImportFixture(folder);
  }

  /** By code, a column of an employment row and the cell that provokes the error. */
  private Map<String, Map.Entry<String, String>> invalidCells() {
    var invalidCells = new LinkedHashMap<String, Map.Entry<String, String>>();
    invalidCells.put("required", Map.entry("name", ""));
    invalidCells.put("not-one-of", Map.entry("contract", "FOREVER"));
    invalidCells.put("rounded-by-spreadsheet", Map.entry("documentNumber", "4.40306E+17"));
    invalidCells.put("not-a-date", Map.entry("startDate", "2025-02-30"));
    invalidCells.put("date-placeholder", Map.entry("startDate", "1970-01-01"));
    invalidCells.put("date-out-of-range", Map.entry("startDate", "1899-12-31"));
    invalidCells.put("not-an-instant", Map.entry("updatedAt", "yesterday"));
    invalidCells.put("too-far-ahead", Map.entry("updatedAt", "2026-03-11T00:00:00+08:00"));
    invalidCells.put("enterprise-unknown", Map.entry("enterpriseName", ""));
    invalidCells.put("too-long", Map.entry("enterpriseName", "长".repeat(501)));
    invalidCells.put("until-before-from", Map.entry("endDate", "2001-01-01"));
    invalidCells.put("record-id-malformed", Map.entry("recordId", "R 1"));
    invalidCells.put("occupation-code-malformed", Map.entry("occupation", "baker"));
    invalidCells.put("check-character-wrong", Map.entry("documentNumber", "449999199001010012"));
    return invalidCells;
  }

  private List<Map<String, String>> invalidRows(List<Map<String, String>> right) {
    var spoils = List.copyOf(invalidCells().values());
    return IntStream.range(0, right.size())
        .mapToObj(
            i -> RowsFixture.with(right.get(i), spoils.get(i).getKey(), spoils.get(i).getValue()))
        .toList();
  }

  private List<Map<String, String>> validRows() {
    return IntStream.range(0, invalidCells().size())
        .mapToObj(i -> RowsFixture.hired("R-" + i, uscc))
        .toList();
  }

  private TreeSet<String> producedCodes() throws IOException {
    var codes = new TreeSet<String>();
    codes.addAll(
        imports.codes(
            SyncKinds.EMPLOYMENT, FileType.CSV, RowsFixture.csv(invalidRows(validRows()))));
    var hired = RowsFixture.hired("K-1", uscc);
    var csv = RowsFixture.csv(List.of(hired));
    codes.addAll(imports.codes(SyncKinds.EMPLOYMENT, FileType.CSV, ""));
    codes.addAll(imports.codes(SyncKinds.EMPLOYMENT, FileType.CSV, "\u0000"));
    codes.addAll(imports.codes(SyncKinds.EMPLOYMENT, FileType.CSV, "recordId,recordId,salary\n"));
    codes.addAll(
        imports.codes(
            SyncKinds.EMPLOYMENT,
            FileType.CSV,
            csv + "one cell\n\"a\"b\n" + "x".repeat(70_000) + "\n"));
    codes.addAll(
        imports.codes(
            SyncKinds.EMPLOYMENT,
            FileType.CSV,
            csv.getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xFF, '\n'}));
    codes.addAll(
        imports.codes(
            SyncKinds.EMPLOYMENT, FileType.NDJSON, "{\"recordId\":{}}\n[1]\n{\"salary\":1}\n"));
    codes.addAll(
        imports.codes(
            SyncKinds.INSURANCE, FileType.NDJSON, "{\"kinds\":\"SAVINGS\",\"month\":\"13\"}\n"));
    codes.addAll(
        imports.codes(
            SyncKinds.EMPLOYMENT,
            FileType.XLSX,
            FileImportFixture.workbook(
                SyncKinds.EMPLOYMENT.columns(), "<c r='A2'><v>440306199001010011</v></c>")));
    codes.addAll(imports.codesWithoutFile());
    imports.codes(SyncKinds.EMPLOYMENT, FileType.CSV, csv);
    codes.addAll(imports.codes(SyncKinds.EMPLOYMENT, FileType.CSV, csv.replace("K-1", "K-2")));
    codes.addAll(
        imports.as(new DivisionCode("440304")).codes(SyncKinds.EMPLOYMENT, FileType.CSV, csv));
    codes.addAll(
        imports.codes(
            SyncKinds.EMPLOYMENT,
            FileType.CSV,
            RowsFixture.csv(
                List.of(
                    RowsFixture.with(
                        hired, "documentNumber", MadeUpFixture.document().get("number"))))));
    return codes;
  }

  @Test
  void every_error_code_in_the_sources_is_covered_by_a_test() throws IOException {
    var known = new TreeSet<String>();
    for (var source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          CODE.matcher(Files.readString(file))
              .results()
              .map(found -> found.group(1))
              .forEach(known::add);
        }
      }
    }
    assertThat(known).hasSizeGreaterThan(20);
    known.removeAll(TESTED_ELSEWHERE.keySet());
    assertThat(producedCodes()).containsAll(known).containsAll(invalidCells().keySet());
    assertThat(producedCodes().stream().filter(code -> !hasBothTranslations(code)).toList())
        .isEmpty();
    assertThat(
            TESTED_ELSEWHERE.keySet().stream().filter(code -> !hasBothTranslations(code)).toList())
        .isEmpty();
  }

  /** The code has a Chinese and an English text, and they differ. */
  private static boolean hasBothTranslations(String code) {
    var chinese = RowsFixture.TEXTS.text("field." + code, Locale.SIMPLIFIED_CHINESE);
    var english = RowsFixture.TEXTS.text("field." + code, Locale.ENGLISH);
    return FileImportFixture.CODE_CHECK_ERRORS.contains(code)
        || chinese.filter(text -> text.matches("(?s).*\\p{IsHan}.*")).isPresent()
            && english.isPresent()
            && !english.equals(chinese);
  }

  @ParameterizedTest
  @EnumSource(ImportError.class)
  void every_import_error_has_title_and_detail_in_both_languages(ImportError error) {
    var exception = new RegistryException(error);
    assertThat(RowsFixture.TEXTS.title(error, Locale.SIMPLIFIED_CHINESE))
        .containsPattern("\\p{IsHan}");
    assertThat(RowsFixture.TEXTS.detail(exception, Locale.SIMPLIFIED_CHINESE))
        .containsPattern("\\p{IsHan}");
    assertThat(RowsFixture.TEXTS.title(error, Locale.ENGLISH))
        .isNotEqualTo(error.code())
        .doesNotContainPattern("\\p{IsHan}");
    assertThat(RowsFixture.TEXTS.detail(exception, Locale.ENGLISH))
        .doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void corrected_rejects_file_is_imported_without_errors() throws IOException {
    var right = validRows();
    var rejects = imports.rejects(SyncKinds.EMPLOYMENT, RowsFixture.csv(invalidRows(right)));
    assertThat(rejects).hasSizeGreaterThanOrEqualTo(right.size());
    // As a sender would: correct each rejected row and send it once.
    var corrected = new LinkedHashMap<String, Map<String, String>>();
    for (var reject : rejects) {
      var row = corrected.computeIfAbsent(reject.get("line"), _ -> new LinkedHashMap<>(reject));
      var truth = right.get(Integer.parseInt(reject.get("line")) - 2);
      row.putAll(truth);
    }
    var sent = new StringWriter();
    try (var csv = CsvWriter.builder().build(sent)) {
      csv.writeRecord(rejects.getFirst().keySet());
      corrected.values().forEach(row -> csv.writeRecord(row.values()));
    }
    assertThat(imports.codes(SyncKinds.EMPLOYMENT, FileType.CSV, sent.toString())).isEmpty();
    assertThat(imports.records()).hasSize(right.size());
  }
}
