package io.anju.housing.sequence;

/**
 * Counters that never give a number twice, even to concurrent callers. A number that is taken and
 * not used stays a gap.
 */
public interface Sequences {

  /**
   * Takes {@code count} consecutive numbers that nobody else gets, and returns the first; they
   * start at 1. Durable when it returns.
   */
  long take(String sequence, int count);
}
