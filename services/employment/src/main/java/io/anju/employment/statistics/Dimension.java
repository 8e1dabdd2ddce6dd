package io.anju.employment.statistics;

/** By what a district's jobs are told apart. */
public enum Dimension {
  INDUSTRY,
  SIZE
}
