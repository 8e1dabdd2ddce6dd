package io.anju.overview.source;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The progress of one consumer. Recent end offsets are remembered, so that a busy consumer with a
 * small lag counts as complete up to the last end offsets it has passed.
 */
public final class ConsumerProgress {

  private static final int MAX_REMEMBERED = 120;

  private record Ends(Instant observedAt, Map<String, Long> offsets) {}

  private final Deque<Ends> ends = new ArrayDeque<>();
  private @Nullable Instant completeAsOf;

  /**
   * @param at when the end offsets were read
   * @param latest the end offset of each partition at that time
   * @param reached the offset of the next record to fold of each partition; absent where none was
   *     folded yet
   */
  public void observe(Instant at, Map<String, Long> latest, Map<String, Long> reached) {
    ends.addLast(new Ends(at, Map.copyOf(latest)));
    if (ends.size() > MAX_REMEMBERED) {
      ends.removeFirst();
    }
    while (!ends.isEmpty() && isPassed(ends.getFirst(), reached)) {
      completeAsOf = ends.removeFirst().observedAt();
    }
  }

  private static boolean isPassed(Ends end, Map<String, Long> reached) {
    return end.offsets().entrySet().stream()
        .allMatch(
            partition -> reached.getOrDefault(partition.getKey(), 0L) >= partition.getValue());
  }

  /** Empty until the consumer has passed observed end offsets. */
  public Optional<Instant> completeAsOf() {
    return Optional.ofNullable(completeAsOf);
  }
}
