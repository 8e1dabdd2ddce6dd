package io.anju.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.platform.time.MovedClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class TimeConfigurationTest {

  @TempDir private Path folder;

  @Test
  void business_time_is_offset_only_with_a_clock_file_and_system_time_never() throws IOException {
    var configuration = new TimeConfiguration();
    var file = Files.writeString(folder.resolve("clock"), "PT48H");
    var machine = configuration.systemTime().clock();
    assertThat(configuration.clock("", new MockEnvironment())).isSameAs(machine);
    var moved = configuration.clock(file.toString(), new MockEnvironment());
    assertThat(moved).isInstanceOf(MovedClock.class);
    assertThat(Duration.between(machine.instant(), moved.instant()))
        .isBetween(Duration.ofHours(48), Duration.ofHours(49));
  }

  @Test
  void clock_file_in_production_profile_is_refused() {
    var production = new MockEnvironment();
    production.setActiveProfiles("production");
    String file = folder.resolve("clock").toString();
    assertThatThrownBy(() -> new TimeConfiguration().clock(file, production))
        .hasMessageContaining("not moved in production");
  }
}
