package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.Normaliser;
import java.util.regex.Pattern;

/**
 * A telephone number: a mainland mobile number as its 11 digits, a landline with its area code, any
 * other with a plus sign and its country's code (ITU-T E.164).
 */
public record PhoneNumber(String value) {

  private static final Pattern MAINLAND_PREFIX =
      Pattern.compile("(?:\\+86|0086|86)(?=1[3-9]\\d{9}$)");
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private static final Pattern LANDLINE = Pattern.compile("0[1-9]\\d{1,2}[2-9]\\d{6,7}");
  private static final Pattern ABROAD = Pattern.compile("\\+(?!86)[1-9]\\d{6,14}");

  public PhoneNumber {
    value = validate(value).validText();
  }

  public static Checked<PhoneNumber> check(String text) {
    return Checked.of(() -> new PhoneNumber(text));
  }

  /** Fit to be shown, with four digits: *******1234. */
  public String masked() {
    return Mask.keep(value, 0, 4);
  }

  private static Validation validate(String text) {
    var compact = Normaliser.digits(Normaliser.compact(text)).replaceAll("[()]", "");
    var number = new Validation(MAINLAND_PREFIX.matcher(compact).replaceFirst(""));
    var readable =
        number.consistsOf(Alphabet.DIGITS, number.text().startsWith("+") ? 2 : 1, number.length());
    if (readable && number.length() > 0 && !isNumber(number.text())) {
      number.addError("phone-number-unknown", "found", Integer.toString(number.length()));
    }
    return number;
  }

  private static boolean isNumber(String text) {
    return MOBILE.matcher(text).matches()
        || LANDLINE.matcher(text).matches()
        || ABROAD.matcher(text).matches();
  }

  /** Masked: a phone number must not reach a log by accident. */
  @Override
  public String toString() {
    return masked();
  }
}
