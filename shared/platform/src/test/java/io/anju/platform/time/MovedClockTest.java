package io.anju.platform.time;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTest {

  private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");
  private static final Clock REAL = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

  @TempDir private Path folder;

  @Test
  void without_a_file_the_clock_is_not_offset() {
    assertThat(new MovedClock(REAL, folder.resolve("clock")).instant()).isEqualTo(NOW);
  }

  @Test
  void changed_file_changes_the_offset_at_run_time() throws IOException {
    var file = Files.writeString(folder.resolve("clock"), "PT4392H\n");
    var clock = new MovedClock(REAL, file);
    assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(183)));
    Files.writeString(file, "-PT1H");
    var back = NOW.minus(Duration.ofHours(1));
    Instant followed = eventually(clock::instant, back::equals);
    assertThat(followed).isEqualTo(back);
    assertThat(clock.withZone(ZoneId.of("UTC")).instant()).isEqualTo(back);
  }

  @Test
  void invalid_duration_is_refused_at_start_and_ignored_later() throws IOException {
    var file = Files.writeString(folder.resolve("clock"), "tomorrow");
    assertThatThrownBy(() -> new MovedClock(REAL, file)).isInstanceOf(DateTimeException.class);
    Files.writeString(file, "PT1H");
    var clock = new MovedClock(REAL, file);
    Files.writeString(file, "PT1");
    var passed = System.nanoTime() + 200_000_000;
    Duration offset = eventually(clock::offset, _ -> System.nanoTime() > passed);
    assertThat(offset).isEqualTo(Duration.ofHours(1));
  }
}
