package io.anju.overview.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * One consumer's way along its topics. The ends seen lately are remembered, so that a consumer that
 * is busy yet close behind counts as complete up to the last end it has passed, and not as behind
 * for ever.
 */
public final class ConsumerProgress {

  private static final int MAX_REMEMBERED = 120;

  private record Ends(Instant observedAt, Map<String, Long> offsets) {}

  private final Deque<Ends> ends = new ArrayDeque<>();
  private @Nullable Instant completeAsOf;

  /**
   * @param at when the ends were asked for
   * @param latest each partition's end then
   * @param reached each partition's next record to be folded; absent where none was folded yet
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

  /** Empty until the consumer has passed an observed end. */
  public Optional<Instant> completeAsOf() {
    return Optional.ofNullable(completeAsOf);
  }
}
