package io.anju.bench.demo;

import java.time.LocalDate;

/**
 * The size of the demo district.
 *
 * @param division the district, six digits
 * @param applicants how many apply for a permit, if they have lived here for half a year
 * @param referenceDate the day that all synthetic dates are relative to; the first of a month, so
 *     that another run in the month gives the same data
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

  /** The idempotency key of one request. */
  public String key(String what, int index) {
    return "demo-" + seed + "-" + referenceDate + "-" + what + "-" + index;
  }
}
