package io.anju.overview.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
  private final Progress progress = new Progress();

  @Test
  void nothing_is_known_before_an_end_is_reached() {
    progress.observe(NOON, Map.of("a-0", 5L), Map.of());
    assertThat(progress.completeAsOf()).isNull();
  }

  @Test
  void empty_topics_are_complete_though_nothing_was_ever_read() {
    progress.observe(NOON, Map.of("a-0", 0L), Map.of());
    assertThat(progress.completeAsOf()).isEqualTo(NOON);
  }

  @Test
  void a_busy_consumer_is_complete_up_to_the_last_end_it_has_passed() {
    progress.observe(NOON, Map.of("a-0", 5L), Map.of("a-0", 2L));
    progress.observe(NOON.plusSeconds(1), Map.of("a-0", 9L), Map.of("a-0", 4L));
    progress.observe(NOON.plusSeconds(2), Map.of("a-0", 14L), Map.of("a-0", 10L));
    assertThat(progress.completeAsOf()).isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void one_partition_behind_holds_back_the_source() {
    progress.observe(NOON, Map.of("a-0", 5L, "a-1", 5L), Map.of("a-0", 5L, "a-1", 4L));
    assertThat(progress.completeAsOf()).isNull();
  }

  @Test
  void a_consumer_that_stands_still_stays_complete_up_to_where_it_was() {
    progress.observe(NOON, Map.of("a-0", 5L), Map.of("a-0", 5L));
    for (int second = 1; second < 300; second++) {
      progress.observe(NOON.plusSeconds(second), Map.of("a-0", 5L + second), Map.of("a-0", 5L));
    }
    assertThat(progress.completeAsOf()).isEqualTo(NOON);
  }
}
