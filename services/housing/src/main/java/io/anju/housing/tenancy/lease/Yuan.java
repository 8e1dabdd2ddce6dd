package io.anju.housing.tenancy.lease;

import java.math.BigDecimal;

/** An amount in yuan: not negative, two decimals. {@link ArithmeticException} where it has more. */
public record Yuan(BigDecimal amount) {

  public Yuan {
    amount = amount.setScale(2);
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("an amount cannot be negative");
    }
  }
}
