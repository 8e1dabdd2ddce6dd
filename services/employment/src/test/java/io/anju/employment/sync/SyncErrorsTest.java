package io.anju.employment.sync;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.codes.DivisionCode;
import io.anju.employment.MadeUpFixture;
import io.anju.intake.IntakeError;
import io.anju.intake.job.FileType;
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

/** Everything that can be wrong with a bureau's file: found in the sources, provoked by a row or a file, told in both languages. */
class SyncErrorsTest {

  private static final List<Path> SOURCES = List.of(Path.of("../../shared/intake/src/main/java"), Path.of("src/main/java/io/anju/employment/sync"));
  private static final Pattern CODE = Pattern.compile("(?:FieldError\\.of\\([^,;]*, |new Flaw\\(|WorkbookException\\(|Times::\\w+, )\"([a-z][a-z-]+)\"");
  /** Provoked where the parts are that can. */
  private static final Map<String, String> ELSEWHERE = Map.of(
      "file-too-large", "DropTest", "not-a-range", "SyncIT", "too-many-columns", "WorkbookRowsTest", "cell-without-column", "WorkbookRowsTest",
      "formula-failed", "WorkbookRowsTest", "workbook-malformed", "WorkbookRowsTest", "workbook-too-large", "WorkbookRowsTest",
      "too-many-would-end", "SyncIT");

  @TempDir private Path folder;
  private final String uscc = MadeUpFixture.uscc();
  private BroughtFixture brought;

  @BeforeEach
  void open() {
    brought = new BroughtFixture(folder);
  }

  /** By the code, the cell that provokes it in a sound row of an employment. */
  private Map<String, Map.Entry<String, String>> spoilt() {
    var spoilt = new LinkedHashMap<String, Map.Entry<String, String>>();
    spoilt.put("required", Map.entry("name", ""));
    spoilt.put("not-one-of", Map.entry("contract", "FOREVER"));
    spoilt.put("rounded-by-spreadsheet", Map.entry("documentNumber", "4.40306E+17"));
    spoilt.put("not-a-date", Map.entry("startDate", "2025-02-30"));
    spoilt.put("not-an-instant", Map.entry("updatedAt", "yesterday"));
    spoilt.put("too-far-ahead", Map.entry("updatedAt", "2026-03-11T00:00:00+08:00"));
    spoilt.put("enterprise-unknown", Map.entry("enterpriseName", ""));
    spoilt.put("too-long", Map.entry("enterpriseName", "长".repeat(501)));
    spoilt.put("until-before-from", Map.entry("endDate", "2001-01-01"));
    spoilt.put("record-id-malformed", Map.entry("recordId", "R 1"));
    spoilt.put("occupation-code-malformed", Map.entry("occupation", "baker"));
    spoilt.put("check-character-wrong", Map.entry("documentNumber", "449999199001010012"));
    return spoilt;
  }

  private List<Map<String, String>> wrongRows(List<Map<String, String>> right) {
    var spoils = List.copyOf(spoilt().values());
    return IntStream.range(0, right.size()).mapToObj(i ->
        RowsFixture.with(right.get(i), spoils.get(i).getKey(), spoils.get(i).getValue())).toList();
  }

  private List<Map<String, String>> rightRows() {
    return IntStream.range(0, spoilt().size()).mapToObj(i -> RowsFixture.hired("R-" + i, uscc)).toList();
  }

  private TreeSet<String> provoked() throws IOException {
    var codes = new TreeSet<String>();
    codes.addAll(brought.codes(SyncKinds.EMPLOYMENT, FileType.CSV, RowsFixture.csv(wrongRows(rightRows()))));
    var hired = RowsFixture.hired("K-1", uscc);
    var csv = RowsFixture.csv(List.of(hired));
    codes.addAll(brought.codes(SyncKinds.EMPLOYMENT, FileType.CSV, ""));
    codes.addAll(brought.codes(SyncKinds.EMPLOYMENT, FileType.CSV, "\u0000"));
    codes.addAll(brought.codes(SyncKinds.EMPLOYMENT, FileType.CSV, "recordId,recordId,salary\n"));
    codes.addAll(brought.codes(SyncKinds.EMPLOYMENT, FileType.CSV, csv + "one cell\n\"a\"b\n" + "x".repeat(70_000) + "\n"));
    codes.addAll(brought.codes(SyncKinds.EMPLOYMENT, FileType.CSV, csv.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, '\n'}));
    codes.addAll(brought.codes(SyncKinds.EMPLOYMENT, FileType.NDJSON, "{\"recordId\":{}}\n[1]\n{\"salary\":1}\n"));
    codes.addAll(brought.codes(SyncKinds.INSURANCE, FileType.NDJSON, "{\"kinds\":\"SAVINGS\",\"month\":\"13\"}\n"));
    codes.addAll(brought.codes(SyncKinds.EMPLOYMENT, FileType.XLSX, BroughtFixture.workbook(
        SyncKinds.EMPLOYMENT.columns(), "<c r='A2'><v>440306199001010011</v></c>")));
    codes.addAll(brought.codesWithoutFile());
    brought.codes(SyncKinds.EMPLOYMENT, FileType.CSV, csv);
    codes.addAll(brought.codes(SyncKinds.EMPLOYMENT, FileType.CSV, csv.replace("K-1", "K-2")));
    codes.addAll(brought.as(new DivisionCode("440304")).codes(SyncKinds.EMPLOYMENT, FileType.CSV, csv));
    codes.addAll(brought.codes(SyncKinds.EMPLOYMENT, FileType.CSV,
        RowsFixture.csv(List.of(RowsFixture.with(hired, "documentNumber", MadeUpFixture.document().get("number"))))));
    return codes;
  }

  @Test
  void every_code_in_the_sources_is_provoked_here_or_where_it_says() throws IOException {
    var known = new TreeSet<String>();
    for (var source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          CODE.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(known::add);
        }
      }
    }
    assertThat(known).hasSizeGreaterThan(20);
    known.removeAll(ELSEWHERE.keySet());
    assertThat(provoked()).containsAll(known).containsAll(spoilt().keySet());
    assertThat(provoked().stream().filter(code -> !told(code)).toList()).isEmpty();
    assertThat(ELSEWHERE.keySet().stream().filter(code -> !told(code)).toList()).isEmpty();
  }

  /** In Chinese and in English, and not the same. */
  private static boolean told(String code) {
    var chinese = RowsFixture.TEXTS.text("field." + code, Locale.SIMPLIFIED_CHINESE);
    var english = RowsFixture.TEXTS.text("field." + code, Locale.ENGLISH);
    return BroughtFixture.OF_CODES.contains(code)
        || chinese.filter(text -> text.matches("(?s).*\\p{IsHan}.*")).isPresent() && english.isPresent() && !english.equals(chinese);
  }

  @ParameterizedTest
  @EnumSource(IntakeError.class)
  void every_refusal_has_its_title_and_its_reason_in_both_languages(IntakeError error) {
    var refusal = new RegistryException(error);
    assertThat(RowsFixture.TEXTS.title(error, Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
    assertThat(RowsFixture.TEXTS.detail(refusal, Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
    assertThat(RowsFixture.TEXTS.title(error, Locale.ENGLISH)).isNotEqualTo(error.code()).doesNotContainPattern("\\p{IsHan}");
    assertThat(RowsFixture.TEXTS.detail(refusal, Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void rejects_corrected_by_a_script_and_sent_as_they_are_go_in() throws IOException {
    var right = rightRows();
    var rejects = brought.rejects(SyncKinds.EMPLOYMENT, RowsFixture.csv(wrongRows(right)));
    assertThat(rejects).hasSizeGreaterThanOrEqualTo(right.size());
    // The script: where a reject names a column, the cell that should have been there; each row once.
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
    assertThat(brought.codes(SyncKinds.EMPLOYMENT, FileType.CSV, sent.toString())).isEmpty();
    assertThat(brought.records()).hasSize(right.size());
  }
}
