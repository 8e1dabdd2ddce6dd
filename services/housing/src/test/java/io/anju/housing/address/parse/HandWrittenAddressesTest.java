package io.anju.housing.address.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandWrittenAddressesTest {

  private static final String FILE = "/io/anju/housing/address/hand-written.txt";
  private static final AddressParser PARSER =
      new AddressParser(NationalDivisionNames.load(), Gazetteer.EMPTY);

  /** {@code text | element=value …}, in the order of the text. */
  static Stream<String> lines() throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(HandWrittenAddressesTest.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void handwritten_address_yields_exactly_its_elements(String line) {
    String[] sides = line.split(" \\| ");
    var found =
        PARSER.parse(sides[0]).found().stream()
            .map(one -> one.element().key() + "=" + one.value())
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(Arrays.asList(sides[1].split(" ")));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void every_element_position_lies_within_the_text(String line) {
    String text = line.split(" \\| ")[0];
    for (var one : PARSER.parse(text).found()) {
      assertThat(one.from()).isBetween(0, one.until() - 1);
      assertThat(one.until()).isLessThanOrEqualTo(text.length());
    }
  }
}
