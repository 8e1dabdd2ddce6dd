package io.anju.employment.statistics;

/**
 * The size of an enterprise by its employments on record at the time of the count (统计上大中小微型企业划分办法
 * 2017, by number of employees alone).
 */
public enum EnterpriseSize {
  MICRO,
  SMALL,
  MEDIUM,
  LARGE;

  /**
   * The number of employments from which an enterprise has a size.
   *
   * @param small fewer than this is micro
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
