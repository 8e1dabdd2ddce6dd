package io.anju.housing.tenancy.filing;

import java.util.regex.Pattern;

/**
 * The number of a filing: district, year, number within both, and a check digit over all digits
 * before it (GB/T 17710, MOD 11,10), which detects every single wrong digit and nearly every
 * transposition: {@code 320508-2026-000012-2}. Throws {@link IllegalArgumentException} for anything
 * else.
 */
public record FilingNumber(String value) {

  private static final Pattern PATTERN = Pattern.compile("(\\d{6}-\\d{4}-\\d{6,9})-(\\d)");

  public FilingNumber {
    var matcher = PATTERN.matcher(value);
    if (!matcher.matches() || checkDigit(matcher.group(1)) != matcher.group(2).charAt(0)) {
      throw new IllegalArgumentException("not a filing number");
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

  @Override
  public String toString() {
    return value;
  }
}
