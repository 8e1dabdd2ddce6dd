package io.anju.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.imports.FileType;
import io.anju.imports.UnreadableFileException;
import io.anju.imports.position.ReadPosition;
import io.anju.imports.row.Row;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadRowReaderTest {

  @TempDir private Path folder;

  private List<Row> rows(String text, Charset charset) throws IOException {
    return FilesFixture.rows(FilesFixture.file(folder, text, charset), FileType.CSV);
  }

  private List<Row> csv(String... lines) throws IOException {
    return rows(FilesFixture.HEADER + "\n" + String.join("\n", lines), StandardCharsets.UTF_8);
  }

  private void refused(String text, String... codes) {
    assertThatThrownBy(() -> rows(text, StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            why ->
                assertThat(
                        why.errors().stream()
                            .map(error -> (error.field() + " " + error.error().code()).strip()))
                    .contains(codes));
  }

  @Test
  void utf_8_and_gb18030_are_detected_with_and_without_byte_order_mark() throws IOException {
    var text = FilesFixture.HEADER + "\r\nA,海纳电子㐀,华强北路,C39,2026-03-01\r\nB,百川,,,2026-03-01\r\n";
    assertThat(FilesFixture.names(rows(text, StandardCharsets.UTF_8)))
        .containsExactly("海纳电子㐀", "百川");
    assertThat(FilesFixture.names(rows("\uFEFF" + text, StandardCharsets.UTF_8)))
        .containsExactly("海纳电子㐀", "百川");
    assertThat(FilesFixture.names(rows(text, FilesFixture.GB18030))).containsExactly("海纳电子㐀", "百川");
  }

  @Test
  void quoted_cells_may_hold_commas_quotes_and_line_ends_and_line_numbers_stay_right()
      throws IOException {
    var rows =
        csv(
            "A,\"海纳,\"\"电子\"\"\",\"一\r\n二\",C39,2026-03-01",
            "",
            "B,5\"\" 管,,,2026-03-01",
            "C,\"\",,,2026-03-01");
    assertThat(FilesFixture.names(rows)).containsExactly("海纳,\"电子\"", "5\"\" 管", "");
    assertThat(rows.getFirst().cells().get("address")).isEqualTo("一\r\n二");
    assertThat(rows.stream().map(Row::line)).containsExactly(2L, 5L, 6L);
  }

  @Test
  void columns_may_be_in_any_order_and_reject_columns_are_ignored() throws IOException {
    var rows =
        rows(
            "line,column,code,message,updatedAt,name,uscc\n7,uscc,x,y,2026-03-01,海纳,A\n",
            StandardCharsets.UTF_8);
    assertThat(rows.getFirst().cells())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("updatedAt", "2026-03-01", "name", "海纳", "uscc", "A"));
  }

  @Test
  void all_header_errors_are_returned_together() {
    refused(
        "uscc,uscc,salary\nA,B,C\n",
        "name required",
        "updatedAt required",
        "uscc column-twice",
        "salary field-unknown");
    refused("", "file-empty");
    refused("\"uscc\"x,name", "row-broken");
    refused("x".repeat(100_000), "row-too-long");
    refused("PK\u0003\u0004\u0000\u0000xl/workbook.xml", "not-a-text");
  }

  @Test
  void unparsable_row_is_kept_whole_and_other_rows_are_read() throws IOException {
    var rows = csv("A,海纳", "B,\"百\"川,,,2026-03-01", "C,三江,,,2026-03-01");
    assertThat(FilesFixture.codes(rows.get(0))).containsExactly("cells-differ");
    assertThat(rows.get(0).cells().get("uscc")).isEqualTo("A,海纳");
    assertThat(FilesFixture.codes(rows.get(1))).containsExactly("row-broken");
    assertThat(FilesFixture.names(rows.subList(2, 3))).containsExactly("三江");
  }

  @Test
  void undecodable_bytes_invalidate_only_their_row() throws IOException {
    var text = FilesFixture.HEADER + "\nA,海纳,,,2026-03-01\nB,百川,,,2026-03-01\nC,@,,,2026-03-01\n";
    var file = FilesFixture.file(folder, text, StandardCharsets.UTF_8);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '@' ? (byte) 0xFF : bytes[i];
    }
    Files.write(file, bytes);
    var rows = FilesFixture.rows(file, FileType.CSV);
    assertThat(rows.stream().map(FilesFixture::codes))
        .containsExactly(List.of(), List.of(), List.of("not-in-charset"));
  }

  @Test
  void unclosed_quote_invalidates_only_its_row() throws IOException {
    var many =
        IntStream.range(0, 5_000).mapToObj(i -> "U" + i + ",单位" + i + ",,,2026-03-01").toList();
    var lines = new ArrayList<>(many);
    lines.set(1, "U1,\"单位1,,,2026-03-01");
    var rows = csv(lines.toArray(String[]::new));
    assertThat(rows).hasSize(5_000);
    assertThat(rows.stream().filter(row -> !row.readable()).map(Row::line)).containsExactly(3L);
    assertThat(FilesFixture.codes(rows.get(1))).containsExactly("row-too-long");
  }

  @Test
  void million_columns_are_one_row_too_long() throws IOException {
    var rows = csv(",".repeat(1_000_000), "A,海纳,,,2026-03-01");
    assertThat(FilesFixture.codes(rows.getFirst())).containsExactly("row-too-long");
    assertThat(rows.get(1).readable()).isTrue();
  }

  @Test
  void reading_resumes_at_any_position_without_difference() throws IOException {
    var lines =
        IntStream.range(0, 300)
            .mapToObj(i -> i % 50 == 7 ? "U,\"单位" + i : "U,\"单\n位" + i + "\",,,2026-03-01")
            .toArray(String[]::new);
    var whole = csv(lines);
    var file = folder.resolve("content");
    var pieces = new ArrayList<Row>();
    var position = ReadPosition.START;
    for (int read = 1; read > 0; ) {
      try (var reader =
          UploadRowReader.of(file, FilesFixture.job(FileType.CSV, FilesFixture.at(position)))) {
        var batch = reader.next(7);
        pieces.addAll(batch);
        read = batch.size();
        position = reader.position();
      }
    }
    assertThat(pieces).isEqualTo(whole);
  }

  @Test
  void ndjson_is_read_line_by_line() throws IOException {
    var text =
        """
        {"uscc":"A","name":"海纳","industry":null,"updatedAt":"2026-03-01"}
        {"uscc":"B","name":
        [1]
        {"uscc":"C","salary":3,"name":{"a":1}}
        {"uscc":7,"name":["a","b"]}
        """;
    var rows =
        FilesFixture.rows(FilesFixture.file(folder, text, StandardCharsets.UTF_8), FileType.NDJSON);
    assertThat(rows.stream().map(FilesFixture::codes))
        .containsExactly(
            List.of(),
            List.of("row-broken"),
            List.of("wrong-type"),
            List.of("field-unknown", "wrong-type"),
            List.of());
    assertThat(rows.getLast().cells()).containsEntry("uscc", "7").containsEntry("name", "a|b");
  }
}
