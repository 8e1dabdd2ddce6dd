package io.anju.employment.statistics;

/** How figures are broken down. */
public enum Breakdown {
  INDUSTRY,
  SIZE,
  DIVISION,
  MONTH
}
