package io.anju.residence.permit.card;

import io.anju.codes.DivisionCode;

/**
 * The number on a card: the district that issued it, a number drawn once in it and never again, and
 * a check digit by ISO/IEC 7064, MOD 11,10, which finds every single wrong digit and nearly every
 * swapped pair. 16 digits.
 */
public record CardNumber(String value) {

  private static final int LENGTH = 16;
  private static final long MAX_SEQUENCE = 999_999_999;

  public CardNumber {
    if (!value.matches("\\d{" + LENGTH + "}")
        || checkDigit(value.substring(0, LENGTH - 1)) != value.charAt(LENGTH - 1)) {
      throw new IllegalArgumentException("Not a card number");
    }
  }

  /**
   * @param sequence 1 to 999,999,999
   */
  public static CardNumber of(DivisionCode district, long sequence) {
    if (district.level() != DivisionCode.Level.DISTRICT
        || sequence < 1
        || sequence > MAX_SEQUENCE) {
      throw new IllegalArgumentException("Needs a district and a number of at most nine digits");
    }
    String body = district.value() + String.format("%09d", sequence);
    return new CardNumber(body + checkDigit(body));
  }

  private static char checkDigit(String body) {
    int product = 10;
    for (int i = 0; i < body.length(); i++) {
      int sum = (product + body.charAt(i) - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (char) ('0' + (11 - product) % 10);
  }
}
