package io.anju.housing.sequence;

/** Counters that never give a number twice, whoever asks at the same time. What is taken and not used stays a gap. */
public interface Sequences {

  /** The next number, from 1. */
  default long next(String sequence) {
    return take(sequence, 1);
  }

  /** The first of {@code count} consecutive numbers that nobody else gets; durable before it is answered. */
  long take(String sequence, int count);
}
