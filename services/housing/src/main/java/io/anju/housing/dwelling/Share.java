package io.anju.housing.dwelling;

import io.anju.codes.Checked;
import io.anju.codes.Flaw;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A part of what is owned by shares, such as 1/3 (Civil Code, art. 298). */
public record Share(int part, int whole) {

  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,4})/([1-9][0-9]{0,4})");

  public Share {
    if (part < 1 || whole < part) {
      throw new IllegalArgumentException("not a share");
    }
  }

  /** Flaws: {@code not-a-share}. */
  public static Checked<Share> check(String text) {
    var match = WRITTEN.matcher(text.strip());
    return match.matches() && Integer.parseInt(match.group(1)) <= Integer.parseInt(match.group(2))
        ? new Checked.Valid<>(new Share(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))), List.of())
        : new Checked.Invalid<>(List.of(new Flaw("not-a-share", Map.of())));
  }

  /** Exact, because 1/3 has no last decimal. */
  static boolean makeWhole(List<Share> shares) {
    var whole = shares.stream().map(share -> BigInteger.valueOf(share.whole)).reduce(BigInteger.ONE, BigInteger::multiply);
    var parts = shares.stream().map(share -> whole.divide(BigInteger.valueOf(share.whole)).multiply(BigInteger.valueOf(share.part)))
        .reduce(BigInteger.ZERO, BigInteger::add);
    return parts.equals(whole);
  }

  @Override
  public String toString() {
    return part + "/" + whole;
  }
}
