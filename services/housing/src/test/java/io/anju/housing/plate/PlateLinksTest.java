package io.anju.housing.plate;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DwellingCode;
import java.net.URI;
import org.junit.jupiter.api.Test;

class PlateLinksTest {

  private static final DwellingCode ONE = new DwellingCode("3205080180140100001000001");
  private static final DwellingCode NEXT = new DwellingCode("3205080180140100001000002");

  private final PlateLinks links =
      new PlateLinks(
          URI.create("https://anju.example/"),
          code -> "k" + code.substring(20) + "abcdefghijklmnopqrst");

  @Test
  void signature_is_valid_only_for_its_own_dwelling() {
    assertThat(links.linkTo(ONE))
        .hasToString("https://anju.example/d/3205080180140100001000001?s=k00001abcdefghij");
    assertThat(links.verifies(ONE, "k00001abcdefghij")).isTrue();
    assertThat(links.verifies(NEXT, "k00001abcdefghij")).isFalse();
    assertThat(links.verifies(ONE, "")).isFalse();
    assertThat(links.verifies(ONE, "k00001abcdefghi")).isFalse();
  }
}
