package io.anju.overview.population;

/** How the figures of a division are broken down, beside by month. */
public enum Breakdown {
  MONTH,
  DIVISION,
  AGE,
  REASON
}
