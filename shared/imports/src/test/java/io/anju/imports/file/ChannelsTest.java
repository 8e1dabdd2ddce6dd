package io.anju.imports.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.BuildingCode;
import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.DwellingCode;
import io.anju.codes.GridCode;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.validation.Checked;
import io.anju.imports.file.CellRowBinder;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.binding.RequestBinder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every kind of value is read alike in a field of a request, in an element of a list in it and in a
 * cell of a file: the same value, or the same errors.
 */
class ChannelsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final RequestBinder BINDER =
      new RequestBinder(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  private static final RowBinder ROWS = new CellRowBinder(BINDER);

  record Names(PersonName value, List<PersonName> list) {}

  record Phones(PhoneNumber value, List<PhoneNumber> list) {}

  record Credits(CreditCode value, List<CreditCode> list) {}

  record Divisions(DivisionCode value, List<DivisionCode> list) {}

  record Grids(GridCode value, List<GridCode> list) {}

  record Buildings(BuildingCode value, List<BuildingCode> list) {}

  record Dwellings(DwellingCode value, List<DwellingCode> list) {}

  record Documents(DocumentNumber value) {}

  record DocumentColumns(@Embedded(prefix = "document") DocumentNumber document) {}

  private static final List<String> ODD =
      List.of("\u00A0%s\u3000", "\u200B%s\uFEFF", " %s", "%s%s", "%s-", "%s?", "<b>%s", "%sO", "");

  static Stream<Arguments> samples() {
    return Stream.of(
            values(
                PersonName::check,
                Names.class,
                "张三",
                "买买提 艾力",
                "买买提··艾力",
                "·买买提",
                "王\uE863",
                "李\uE000",
                "JOHN SMITH",
                "A/L",
                "O",
                "TAN (CHEN) @ LIM",
                "S/O",
                "张",
                "张*三",
                "张3",
                "x".repeat(70),
                "x".repeat(200),
                "..."),
            values(
                PhoneNumber::check,
                Phones.class,
                "13800001234",
                "+44 (0)20 7946 0958",
                "0755-26881234转801",
                "00852 5100 0000",
                "12800001234",
                "1380000123",
                "0755-26881234-801",
                "+8612345",
                "电话"),
            values(
                CreditCode::check,
                Credits.class,
                "91350100M000100Y43",
                "91440300MA5YYYYYYY",
                "91449999M0001QAY9B",
                "91350100M000100Y44",
                "9135010",
                "913501OOMOOO1OOY43",
                "91350100-М000100У-43"),
            values(
                DivisionCode::check,
                Divisions.class,
                "44",
                "440305",
                "440305001002",
                "99",
                "4403051",
                "44030A"),
            values(
                GridCode::check, Grids.class, "44030400100101", "99030400100101", "4403040010010"),
            values(
                BuildingCode::check,
                Buildings.class,
                "4403040010010100001",
                "44030600960102T0117",
                "44030400100101*****",
                "44030400100101**001"),
            values(
                DwellingCode::check,
                Dwellings.class,
                "4403040010010100001000001",
                "44030400100101*****000001",
                "4403040010010100001"))
        .flatMap(Function.identity());
  }

  private static <T> Stream<Arguments> values(
      Function<String, Checked<T>> check, Class<? extends Record> bound, String... samples) {
    return Stream.of(samples)
        .flatMap(sample ->
            Stream.concat(Stream.of(sample), ODD.stream().map(odd -> odd.replace("%s", sample))))
        .distinct()
        .map(sample -> Arguments.of(check, bound, sample));
  }

  @ParameterizedTest
  @MethodSource("samples")
  <T> void every_channel_reads_the_same_value_or_finds_the_same_errors(
      Function<String, Checked<T>> check, Class<? extends Record> body, String sample) {
    var inFile = cells(Map.of("value", sample), body);
    var request = JSON.createObjectNode().put("value", sample);
    assertThat(outcome(() -> component(BINDER.bind(request, body), 0))).isEqualTo(inFile);
    if (inFile.startsWith("[required")) {
      return;
    }
    request.putArray("list").add(sample).add(sample);
    assertThat(outcome(() -> component(BINDER.bind(request, body), 1)))
        .isEqualTo(
            check.apply(sample).errors().isEmpty()
                ? "[%s, %s]".formatted(check.apply(sample).orThrow(), check.apply(sample).orThrow())
                : inFile);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_channel_reads_the_same_document(DocumentType type, String number) {
    var request = JSON.createObjectNode();
    request.putObject("value").put("type", type.name()).put("number", number);
    assertThat(outcome(() -> component(BINDER.bind(request, Documents.class), 0)))
        .isEqualTo(
            cells(
                Map.of("documentType", type.name(), "documentNumber", number),
                DocumentColumns.class));
  }

  static Stream<Arguments> documents() {
    return Stream.of(
            "449999199001010019",
            "449999199001010012",
            "150102880730303",
            "81000019980902013X",
            "932682198501010017",
            "CAN110078042202",
            "CAN110078132202",
            "D:C01X00T47",
            "D<<C01X00T47",
            "RUS:75№1234567",
            "USA:123456789",
            "QQQ:123456789",
            "123456789",
            "9144",
            "张三")
        .flatMap(
            number -> Stream.of(DocumentType.values()).map(type -> Arguments.of(type, number)));
  }

  private static Object component(Record bound, int index) {
    try {
      return bound.getClass().getRecordComponents()[index].getAccessor().invoke(bound);
    } catch (ReflectiveOperationException inaccessible) {
      throw new AssertionError(inaccessible);
    }
  }

  private static String cells(Map<String, String> cells, Class<? extends Record> columns) {
    var counts = new ImportCounts();
    return ROWS.bind(new Row(1, cells, List.of()), columns, counts)
        .map(bound -> shown(component(bound, 0)))
        .orElseGet(() -> shown(counts.toResult(Set.of(), 0).rejects().getFirst().errors()));
  }

  private static String outcome(Supplier<Object> reading) {
    try {
      return shown(reading.get());
    } catch (RegistryException invalid) {
      return shown(invalid.errors());
    }
  }

  private static String shown(Object value) {
    return switch (value) {
      case PersonName name -> name.value();
      case PhoneNumber phone -> phone.value();
      case DocumentNumber document -> document.canonical();
      default -> value.toString();
    };
  }

  private static String shown(List<FieldError> errors) {
    return errors.stream()
        .map(error -> error.error().code() + error.error().arguments())
        .distinct()
        .sorted()
        .toList()
        .toString();
  }
}
