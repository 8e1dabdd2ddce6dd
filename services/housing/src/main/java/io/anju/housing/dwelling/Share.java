package io.anju.housing.dwelling;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A share in co-ownership by shares, such as 1/3 (Civil Code, art. 298). */
public record Share(int numerator, int denominator) {

  private static final Pattern PATTERN = Pattern.compile("([1-9][0-9]{0,4})/([1-9][0-9]{0,4})");

  public Share {
    if (numerator < 1 || denominator < numerator) {
      throw new IllegalArgumentException("not a share");
    }
  }

  /** Rejected with {@code not-a-share}. */
  public static Checked<Share> check(String text) {
    var match = PATTERN.matcher(text.strip());
    return match.matches() && Integer.parseInt(match.group(1)) <= Integer.parseInt(match.group(2))
        ? new Checked.Valid<>(
            new Share(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))),
            List.of())
        : new Checked.Invalid<>(List.of(new ValidationError("not-a-share", Map.of())));
  }

  /** Computed exactly: 1/3 has no finite decimal. */
  static boolean sumToWhole(List<Share> shares) {
    var whole =
        shares.stream()
            .map(share -> BigInteger.valueOf(share.denominator))
            .reduce(BigInteger.ONE, BigInteger::multiply);
    var parts =
        shares.stream()
            .map(share ->
                whole
                    .divide(BigInteger.valueOf(share.denominator))
                    .multiply(BigInteger.valueOf(share.numerator)))
            .reduce(BigInteger.ZERO, BigInteger::add);
    return parts.equals(whole);
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
