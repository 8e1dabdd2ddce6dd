package io.anju.housing.sequence;

import java.util.Map;
import java.util.OptionalLong;

/** Counters with an upper limit. */
public interface BoundedSequences extends Sequences {

  /**
   * As {@link #take(String, int)}, with no number greater than {@code last}; empty, and nothing
   * taken, where fewer than {@code count} are left.
   */
  OptionalLong take(String sequence, int count, long last);

  /**
   * As {@link #take(String, int, long)} for many sequences in a few calls to the store, whatever
   * their number: the first number of each. A sequence with too few numbers left is missing from
   * the result. Concurrent calls may leave gaps.
   */
  Map<String, Long> takeAll(Map<String, Integer> counts, long last);

  @Override
  default long take(String sequence, int count) {
    return take(sequence, count, Long.MAX_VALUE).orElseThrow();
  }

  /** Raises a counter so that only greater numbers are taken from now on. */
  void raise(String sequence, long to);
}
