package io.anju.residence.premises;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DwellingCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnterpriseAddressTest {

  private static final DwellingCode DWELLING = new DwellingCode("3205080010010100001000001");

  private static boolean contains(String address) {
    return EnterpriseAddress.of(Optional.ofNullable(address)).contains(DWELLING);
  }

  @Test
  void building_or_dwelling_code_contains_its_dwellings() {
    assertThat(contains("3205080010010100001")).isTrue();
    assertThat(contains(DWELLING.value())).isTrue();
    assertThat(contains("3205080010010100001000002")).isFalse();
    assertThat(contains("3205080010010100002")).isFalse();
  }

  @Test
  void address_in_words_or_a_shorter_code_contains_nothing() {
    assertThat(contains("人民路 1 号")).isFalse();
    assertThat(contains("320508001001")).isFalse();
    assertThat(contains(null)).isFalse();
  }
}
