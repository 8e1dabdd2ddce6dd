package io.anju.residence.permit.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import org.junit.jupiter.api.Test;

class CardNumberTest {

  private static final DivisionCode DISTRICT = new DivisionCode("440305");

  /**
   * Vectors by an independent implementation of ISO/IEC 7064, MOD 11,10, which gives 5 for the
   * standard's example 0794.
   */
  @Test
  void check_digit_follows_iso_7064_mod_11_10() {
    assertThat(CardNumber.of(DISTRICT, 794).value()).isEqualTo("4403050000007949");
    assertThat(CardNumber.of(DISTRICT, 123_456_789).value()).isEqualTo("4403051234567891");
  }

  @Test
  void any_single_wrong_digit_is_noticed() {
    String right = CardNumber.of(DISTRICT, 123_456_789).value();
    assertThat(new CardNumber(right).hasIssuedForm()).isTrue();
    for (int position = 0; position < right.length(); position++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String wrong = right.substring(0, position) + digit + right.substring(position + 1);
        if (!wrong.equals(right)) {
          assertThat(new CardNumber(wrong).hasIssuedForm()).isFalse();
        }
      }
    }
  }

  @Test
  void number_of_an_earlier_register_is_kept_as_it_is() {
    assertThat(CardNumber.check(" sz-2019-00012345 ").value())
        .contains(new CardNumber("SZ-2019-00012345"));
    assertThat(CardNumber.check("12 34").errors()).isNotEmpty();
  }

  @Test
  void card_number_requires_a_district_and_a_positive_sequence() {
    assertThatThrownBy(() -> CardNumber.of(new DivisionCode("440305001"), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CardNumber.of(DISTRICT, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
