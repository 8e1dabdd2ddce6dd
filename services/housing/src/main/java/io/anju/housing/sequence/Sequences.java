package io.anju.housing.sequence;

/**
 * Counters that never give a number twice, whoever asks at the same time. What is taken and not
 * used stays a gap.
 */
public interface Sequences {

  /**
   * The first of {@code count} consecutive numbers, from 1, that nobody else gets; durable before
   * it is answered.
   */
  long take(String sequence, int count);
}
