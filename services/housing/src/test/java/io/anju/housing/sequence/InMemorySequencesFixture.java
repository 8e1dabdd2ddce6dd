package io.anju.housing.sequence;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Counters held in memory. */
public final class InMemorySequencesFixture implements BoundedSequences {

  private final Map<String, Long> counters = new HashMap<>();

  public long last(String sequence) {
    return counters.getOrDefault(sequence, 0L);
  }

  @Override
  public OptionalLong take(String sequence, int count, long last) {
    long current = last(sequence);
    if (current > last - count) {
      return OptionalLong.empty();
    }
    counters.put(sequence, current + count);
    return OptionalLong.of(current + 1);
  }

  @Override
  public Map<String, Long> takeAll(Map<String, Integer> counts, long last) {
    var firsts = new HashMap<String, Long>();
    counts.forEach((sequence, count) ->
        take(sequence, count, last).ifPresent(first -> firsts.put(sequence, first)));
    return firsts;
  }

  @Override
  public void raise(String sequence, long to) {
    counters.merge(sequence, to, Math::max);
  }
}
