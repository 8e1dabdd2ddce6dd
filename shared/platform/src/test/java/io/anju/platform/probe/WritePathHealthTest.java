package io.anju.platform.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.probe.WriteProbeFailedException.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class WritePathHealthTest {

  @Test
  void write_that_gets_through_is_up() {
    assertThat(new WritePathHealth(() -> {}).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void write_that_stops_is_down_and_names_the_stage() {
    var health =
        new WritePathHealth(
                () -> {
                  throw new WriteProbeFailedException(
                      Stage.BROKER, new IllegalStateException("full"));
                })
            .health();
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails()).containsExactly(Map.entry("failed", "broker"));
  }
}
