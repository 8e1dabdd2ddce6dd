package io.anju.housing.tenancy.lease;

import java.util.Objects;

/**
 * What the lease states of its deposit (住房租赁条例 2025).
 *
 * @param returnDays within how many days after the end it is returned
 * @param deductions for what it may be reduced
 */
public record DepositTerms(int returnDays, String deductions) {
  public DepositTerms {
    Objects.requireNonNull(deductions, "deductions");
  }
}
