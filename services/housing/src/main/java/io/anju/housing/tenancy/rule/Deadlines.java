package io.anju.housing.tenancy.rule;

import java.time.LocalDate;

/**
 * Days from an event to telling the registry. Later is accepted and marked, and nobody is fined by
 * a machine.
 *
 * @param filing from signing (商品房屋租赁管理办法, art. 14)
 * @param change from a change of what stands on record (art. 19), as for the next two
 * @param subtenant in which a tenant who lets on tells the landlord, from the day somebody moves in
 *     (Shenzhen art. 12)
 */
public record Deadlines(int filing, int change, int renewal, int ending, int subtenant) {

  public Deadlines {
    if (filing < 0 || change < 0 || renewal < 0 || ending < 0 || subtenant < 0) {
      throw new IllegalArgumentException("a deadline lies after what it counts from");
    }
  }

  /** True the day after the last of the days. */
  public static boolean passed(LocalDate since, int days, LocalDate on) {
    return on.isAfter(since.plusDays(days));
  }
}
