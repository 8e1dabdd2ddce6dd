package io.anju.bench.demo;

import java.time.LocalDate;

/**
 * How large the district becomes.
 *
 * @param division the district, six digits
 * @param applicants how many ask for a permit, where they have lived here for half a year
 * @param referenceDate the day all made-up dates are counted from; the first of a month, so that
 *     running again says the same
 */
public record DemoPlan(
    String division,
    int buildings,
    int people,
    int enterprises,
    int applicants,
    int workers,
    long seed,
    LocalDate referenceDate) {

  public static final int DWELLINGS_PER_BUILDING = 20;
  public static final int PERSONS_PER_HOUSEHOLD = 2;

  public int dwellings() {
    return buildings * DWELLINGS_PER_BUILDING;
  }

  public int households() {
    return people / PERSONS_PER_HOUSEHOLD;
  }

  /** The idempotency key of one piece of the demo. */
  public String key(String what, int index) {
    return "demo-" + seed + "-" + referenceDate + "-" + what + "-" + index;
  }
}
