package io.anju.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.FieldError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectsCsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(1)"
      })
  void every_formula_prefix_is_escaped(String payload) {
    assertThat(RejectsCsv.escapeFormula(payload)).isEqualTo("'" + payload);
  }

  @Test
  void formula_in_a_reject_is_written_as_text() {
    var out = new ByteArrayOutputStream();
    try (var csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
      var cells =
          Map.of(
              "uscc",
              "=HYPERLINK(\"http://x\")",
              "name",
              "@SUM(1)",
              "updatedAt",
              "\t=1",
              "address",
              "华强北");
      var row = new Row(2, cells, List.of());
      new RejectsCsv(csv, FilesFixture.ENTERPRISES, new ErrorTexts("imports"), Locale.ENGLISH)
          .add(new Reject(row, List.of(FieldError.of("uscc", "required", Map.of()))));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
        .containsExactly(
            "line,column,code,message,uscc,name,updatedAt,address,industry",
            "2,uscc,required,Required.,\"'=HYPERLINK(\"\"http://x\"\")\",'@SUM(1),'\t=1,华强北,");
  }
}
