package io.anju.housing.tenancy.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from an event to its filing. A later filing is accepted and marked; no fine is automatic.
 *
 * @param filing from signing (商品房屋租赁管理办法, art. 14)
 * @param change from a change of the tenancy (art. 19), as for the next two
 * @param subtenant for a tenant to report a sublet to the landlord, from the move-in (Shenzhen art.
 *     12); empty where a city sets none
 */
public record Deadlines(
    int filing, int change, int renewal, int ending, Optional<Integer> subtenant) {

  public Deadlines {
    if (filing < 0 || change < 0 || renewal < 0 || ending < 0 || subtenant.orElse(0) < 0) {
      throw new IllegalArgumentException("a deadline cannot be negative");
    }
  }

  /** True from the day after the last day on. */
  public static boolean passed(LocalDate since, int days, LocalDate on) {
    return on.isAfter(since.plusDays(days));
  }
}
