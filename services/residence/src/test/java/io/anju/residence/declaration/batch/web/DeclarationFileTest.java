package io.anju.residence.declaration.batch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.PersonName;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.binding.RequestBinder;
import io.anju.residence.declaration.batch.DeclarationRow;
import io.anju.residence.person.http.PersonRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Files of declarations as people and spreadsheets write them. */
class DeclarationFileTest {

  private static final RequestBinder BINDER =
      new RequestBinder(Clock.fixed(Instant.parse("2026-03-10T04:00:00Z"), ZoneOffset.UTC));
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TABLE =
      """
      documentType,documentNumber,name,phone,dwellingCode,since,until,reason
      RESIDENT_ID,449999199001010019,张三,13800001234,4499990010010100001000001,2026-03-01,,EMPLOYMENT
      """;

  private static List<CsvRow> rows(String text, Charset charset) {
    var file = new DeclarationFile(new ByteArrayInputStream(text.getBytes(charset)), charset);
    var rows = file.nextChunk(100);
    assertThat(file.failure()).isEmpty();
    return rows;
  }

  private static DeclarationRow parsed(String text) {
    var rows = rows(text, StandardCharsets.UTF_8);
    assertThat(rows).hasSize(1);
    return rows.getFirst().parse(BINDER);
  }

  static Stream<Arguments> writings() {
    return Stream.of(
        Arguments.of("as it is", TABLE),
        Arguments.of("semicolons", TABLE.replace(",", ";")),
        Arguments.of("tabs", TABLE.replace(",", "\t")),
        Arguments.of("sep= line", "sep=;\n" + TABLE.replace(",", ";")),
        Arguments.of("title", "三月居住登记\n" + TABLE),
        Arguments.of("returns", TABLE.replace("\n", "\r")),
        Arguments.of("byte order mark", "\uFEFF" + TABLE),
        Arguments.of("other case", TABLE.replace("since", "SINCE")),
        Arguments.of("empty columns", TABLE.replace("\n", ",,\n")),
        Arguments.of("blank rows", TABLE.replace("\n", "\n,,,,,,,\n\u00A0,,,,,,,\n")),
        Arguments.of("slashes", TABLE.replace("2026-03-01", "2026/3/1")),
        Arguments.of("midnight", TABLE.replace("2026-03-01", "2026-03-01 00:00:00")),
        Arguments.of("no end", TABLE.replace("2026-03-01,", "2026-03-01,9999-12-31")),
        Arguments.of("apostrophes", TABLE.replace("4499991990", "'4499991990")),
        Arguments.of("NBSP", TABLE.replace("张三", "\u00A0张三\u200B")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writings")
  void every_writing_of_a_file_is_the_same_declaration(String how, String text) {
    assertThat(parsed(text)).isEqualTo(parsed(TABLE));
  }

  @ParameterizedTest
  @CsvSource({
    "since, 2026-03-01, 1970-01-01, date-placeholder",
    "since, 2026-03-01, 1980, not-a-date",
    "since, 2026-03-01, '', required",
    "documentNumber, 449999199001010019, 4.49999E+17, rounded-by-spreadsheet",
    "documentNumber, 449999199001010019, 449999199001010012, check-character-wrong",
    "name, 张三, 张3, name-character-illegal",
    "phone, 13800001234, 12800001234, phone-number-unknown"
  })
  void invalid_cell_is_rejected_by_its_column(
      String column, String valid, String written, String code) {
    assertThatThrownBy(() -> parsed(TABLE.replace(valid, written)))
        .isInstanceOfSatisfying(
            RegistryException.class,
            why ->
                assertThat(why.errors().stream().map(DeclarationFileTest::shown))
                    .containsExactly(column + " " + code));
  }

  /** The same values as one person's request and as a row of a batch. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "张三",
        "买买提 艾力",
        "买买提—艾力",
        "王\uE863",
        "JOHN SMITH",
        "RAMESH S/O KUMAR",
        "A (B) @ C",
        "O",
        "张",
        "张*三",
        "",
        "<b>",
        "SMITH<<JOHN",
        "李\uE000"
      })
  void request_and_batch_agree_on_names(String name) {
    var person = JSON.createObjectNode().put("name", name);
    person.putObject("document").put("type", "RESIDENT_ID").put("number", "449999199001010019");
    assertThat(nameOf(() -> parsed(TABLE.replace("张三", "\"" + name + "\"")).person().name()))
        .isEqualTo(nameOf(() -> BINDER.bind(person, PersonRequest.class).name()));
  }

  private interface Reading {
    PersonName read();
  }

  private static String nameOf(Reading reading) {
    try {
      return reading.read().value();
    } catch (RegistryException invalid) {
      return invalid.errors().stream().map(DeclarationFileTest::shown).toList().toString();
    }
  }

  private static String shown(FieldError error) {
    return error.field() + " " + error.error().code();
  }
}
