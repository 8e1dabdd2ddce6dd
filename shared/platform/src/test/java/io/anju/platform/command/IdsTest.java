package io.anju.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private final Ids ids = new Ids(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void id_is_a_uuid_v7_carrying_its_time() {
    var id = UUID.fromString(ids.next());
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    assertThat(ids.next()).isNotEqualTo(id.toString());
  }

  @Test
  void repeated_command_draws_the_same_ids_and_another_command_does_not() {
    assertThat(drawnBy("key")).isEqualTo(drawnBy("key")).doesNotHaveDuplicates();
    assertThat(drawnBy("other")).doesNotContainAnyElementsOf(drawnBy("key"));
  }

  private List<String> drawnBy(String key) {
    return new Command(key, NOW).call(() -> List.of(ids.next(), ids.next()));
  }
}
