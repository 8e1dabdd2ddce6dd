package io.anju.housing.sequence;

import java.util.Map;
import java.util.OptionalLong;

/** Counters that may come to an end. */
public interface BoundedSequences extends Sequences {

  /**
   * As {@link #take(String, int)}, none greater than {@code last}; empty, and nothing taken, where
   * that many are not left.
   */
  OptionalLong take(String sequence, int count, long last);

  /**
   * As {@link #take(String, int, long)} of many sequences in a few steps, however many they are:
   * the first number of each. A sequence that has not so many left is not among the answers. What
   * others took in the same moment may leave gaps.
   */
  Map<String, Long> takeAll(Map<String, Integer> counts, long last);

  @Override
  default long take(String sequence, int count) {
    return take(sequence, count, Long.MAX_VALUE).orElseThrow();
  }

  /** From now on only numbers greater than this one. */
  void raise(String sequence, long to);
}
