package io.anju.employment.statistics;

/** The dimension by which the employments of a district are counted. */
public enum Dimension {
  INDUSTRY,
  SIZE
}
