package io.anju.residence.permit.card;

import io.anju.codes.DivisionCode;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The number on a card. One issued here is the district that issued it, a number drawn once in it
 * and never again, and a check digit by ISO/IEC 7064, MOD 11,10, which finds every single wrong
 * digit and nearly every swapped pair: 16 digits. One of an earlier register is kept as it is.
 */
public record CardNumber(String value) {

  private static final int LENGTH = 16;
  private static final Pattern RECORDED = Pattern.compile("[0-9A-Z-]{6,32}");
  private static final long MAX_SEQUENCE = 999_999_999;

  public CardNumber {
    if (!RECORDED.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a card number");
    }
  }

  public static Checked<CardNumber> check(String text) {
    String number = text.strip().toUpperCase(Locale.ROOT);
    return RECORDED.matcher(number).matches()
        ? new Checked.Valid<>(new CardNumber(number), List.of())
        : new Checked.Invalid<>(List.of(new ValidationError("not-a-card-number", Map.of())));
  }

  /** Whether it has the form, and the check digit, of the numbers issued here. */
  public boolean hasIssuedForm() {
    return value.matches("\\d{" + LENGTH + "}")
        && checkDigit(value.substring(0, LENGTH - 1)) == value.charAt(LENGTH - 1);
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
