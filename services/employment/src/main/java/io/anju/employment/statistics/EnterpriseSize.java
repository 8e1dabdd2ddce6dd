package io.anju.employment.statistics;

/**
 * How big an enterprise is, by the jobs it has on record as of the count (统计上大中小微型企业划分办法 2017, by
 * persons employed alone).
 */
public enum EnterpriseSize {
  MICRO,
  SMALL,
  MEDIUM,
  LARGE;

  /**
   * From how many jobs on an enterprise is of a size.
   *
   * @param small below it is micro
   */
  public record Bounds(int small, int medium, int large) {
    public Bounds {
      if (small < 1 || medium <= small || large <= medium) {
        throw new IllegalArgumentException("sizes grow");
      }
    }

    EnterpriseSize of(int jobs) {
      return jobs >= large ? LARGE : jobs >= medium ? MEDIUM : jobs >= small ? SMALL : MICRO;
    }
  }
}
