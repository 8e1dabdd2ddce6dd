package io.anju.housing.tenancy.filing;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The number of a filing. One issued here is district, year, number within both, and a check digit
 * over all digits before it (GB/T 17710, MOD 11,10), which detects every single wrong digit and
 * nearly every transposition: {@code 320508-2026-000012-2}. One of an earlier register is kept as
 * it is. Throws {@link IllegalArgumentException} for anything else.
 */
public record FilingNumber(String value) {

  private static final Pattern ISSUED = Pattern.compile("(\\d{6}-(\\d{4})-\\d{6,9})-(\\d)");

  /** Letters, digits and what registers write between them. */
  private static final Pattern RECORDED =
      Pattern.compile("[\\p{L}\\p{N}〔〕()（）【】\\[\\]#/_.\\-]{4,64}");

  public FilingNumber {
    var issued = ISSUED.matcher(value);
    boolean valid =
        issued.matches()
            ? checkDigit(issued.group(1)) == issued.group(3).charAt(0)
            : RECORDED.matcher(value).matches();
    if (!valid) {
      throw new IllegalArgumentException("not a filing number");
    }
  }

  public static Checked<FilingNumber> check(String text) {
    try {
      return new Checked.Valid<>(new FilingNumber(text.strip()), List.of());
    } catch (IllegalArgumentException _) {
      return new Checked.Invalid<>(List.of(new ValidationError("not-a-filing-number", Map.of())));
    }
  }

  static FilingNumber of(String district, int year, long number) {
    String body = "%s-%04d-%06d".formatted(district, year, number);
    return new FilingNumber(body + "-" + checkDigit(body));
  }

  static char checkDigit(String body) {
    int product = 10;
    for (char character : body.replace("-", "").toCharArray()) {
      int sum = (product + character - '0') % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (char) ('0' + (11 - product) % 10);
  }

  /** Whether it has the form of the numbers issued here. */
  public boolean hasIssuedForm() {
    return ISSUED.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
