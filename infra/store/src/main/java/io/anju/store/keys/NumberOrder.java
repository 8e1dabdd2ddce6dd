package io.anju.store.keys;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers of all types in one order: a class byte (NaN, negative, zero, positive), the largest
 * double not above the magnitude, and what the double leaves over, exactly. Negative magnitudes are
 * complemented.
 */
final class NumberOrder {
  static final int NAN = 1;
  static final int NEGATIVE = 2;
  private static final int ZERO = 3;
  private static final int POSITIVE = 4;
  private static final long EXACT_IN_DOUBLE = 1L << 53;
  private static final int EXPONENT_BIAS = 1 << 20;

  private NumberOrder() {}

  static void write(KeyWriter out, Number number) {
    double approximate = number.doubleValue();
    if (Double.isNaN(approximate)) {
      out.raw(NAN);
    } else if (isExact(number, approximate)) {
      writeSigned(
          out,
          Double.compare(approximate, 0),
          Math.abs(approximate),
          BigDecimal.ZERO,
          approximate == 0);
    } else {
      BigDecimal exact = exact(number);
      BigDecimal magnitude = exact.abs();
      double floor = Math.min(magnitude.doubleValue(), Double.MAX_VALUE);
      if (new BigDecimal(floor).compareTo(magnitude) > 0) {
        floor = Math.nextDown(floor);
      }
      writeSigned(
          out,
          exact.signum(),
          floor,
          magnitude.subtract(new BigDecimal(floor)),
          exact.signum() == 0);
    }
  }

  private static boolean isExact(Number number, double approximate) {
    return switch (number) {
      case Long value -> value > -EXACT_IN_DOUBLE && value < EXACT_IN_DOUBLE;
      case Decimal128 value -> isInfinite(value) || approximate == 0 && isZero(value);
      default -> true;
    };
  }

  private static boolean isInfinite(Decimal128 value) {
    return value.equals(Decimal128.POSITIVE_INFINITY) || value.equals(Decimal128.NEGATIVE_INFINITY);
  }

  /** Reads the digits: a negative zero has no {@link BigDecimal}. */
  private static boolean isZero(Decimal128 value) {
    String digits = value.toString();
    int exponent = digits.indexOf('E');
    return (exponent < 0 ? digits : digits.substring(0, exponent))
        .chars()
        .allMatch(c -> c < '1' || c > '9');
  }

  private static BigDecimal exact(Number number) {
    return number instanceof Decimal128 decimal
        ? decimal.toBigDecimal()
        : new BigDecimal(BigInteger.valueOf(number.longValue()));
  }

  private static void writeSigned(
      KeyWriter out, int sign, double floor, BigDecimal remainder, boolean zero) {
    if (zero) {
      out.raw(ZERO);
      return;
    }
    out.raw(sign < 0 ? NEGATIVE : POSITIVE);
    int from = out.size();
    out.int64(Double.doubleToLongBits(floor));
    remainder(out, remainder);
    if (sign < 0) {
      out.complementFrom(from);
    }
  }

  private static void remainder(KeyWriter out, BigDecimal remainder) {
    if (remainder.signum() == 0) {
      out.raw(0);
      return;
    }
    BigDecimal stripped = remainder.stripTrailingZeros();
    String digits = stripped.unscaledValue().toString();
    out.raw(1).int32(digits.length() - stripped.scale() + EXPONENT_BIAS);
    digits.chars().forEach(out::raw);
    out.raw(0);
  }
}
