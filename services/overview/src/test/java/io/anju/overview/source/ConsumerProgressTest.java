package io.anju.overview.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsumerProgressTest {

  private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
  private final ConsumerProgress progress = new ConsumerProgress();

  @Test
  void completeness_is_unknown_before_an_end_offset_is_reached() {
    progress.observe(NOON, Map.of("a-0", 5L), Map.of());
    assertThat(progress.completeAsOf()).isEmpty();
  }

  @Test
  void empty_topics_are_complete() {
    progress.observe(NOON, Map.of("a-0", 0L), Map.of());
    assertThat(progress.completeAsOf()).contains(NOON);
  }

  @Test
  void busy_consumer_is_complete_up_to_the_last_end_offset_passed() {
    progress.observe(NOON, Map.of("a-0", 5L), Map.of("a-0", 2L));
    progress.observe(NOON.plusSeconds(1), Map.of("a-0", 9L), Map.of("a-0", 4L));
    progress.observe(NOON.plusSeconds(2), Map.of("a-0", 14L), Map.of("a-0", 10L));
    assertThat(progress.completeAsOf()).contains(NOON.plusSeconds(1));
  }

  @Test
  void lagging_partition_keeps_the_source_incomplete() {
    progress.observe(NOON, Map.of("a-0", 5L, "a-1", 5L), Map.of("a-0", 5L, "a-1", 4L));
    assertThat(progress.completeAsOf()).isEmpty();
  }

  @Test
  void stopped_consumer_stays_complete_as_of_its_last_position() {
    progress.observe(NOON, Map.of("a-0", 5L), Map.of("a-0", 5L));
    for (int second = 1; second < 300; second++) {
      progress.observe(NOON.plusSeconds(second), Map.of("a-0", 5L + second), Map.of("a-0", 5L));
    }
    assertThat(progress.completeAsOf()).contains(NOON);
  }
}
