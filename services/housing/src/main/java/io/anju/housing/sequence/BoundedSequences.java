package io.anju.housing.sequence;

import java.util.OptionalLong;

/** Counters that may come to an end. */
public interface BoundedSequences extends Sequences {

  /** As {@link #take(String, int)}, none greater than {@code last}; empty, and nothing taken, where that many are not left. */
  OptionalLong take(String sequence, int count, long last);

  @Override
  default long take(String sequence, int count) {
    return take(sequence, count, Long.MAX_VALUE).orElseThrow();
  }

  /** From now on only numbers greater than this one. */
  void raise(String sequence, long to);
}
