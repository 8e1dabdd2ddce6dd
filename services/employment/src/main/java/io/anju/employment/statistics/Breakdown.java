package io.anju.employment.statistics;

/** How an answer is broken down. */
public enum Breakdown {
  INDUSTRY,
  SIZE,
  DIVISION,
  MONTH
}
