package io.anju.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCallsTest {

  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");

  @TempDir private Path folder;
  private RegistryKeys keys;

  @BeforeEach
  void open() {
    keys = RegistryKeys.openOrCreate(folder.resolve("keys"));
  }

  private static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  private boolean provenAfter(Duration later) {
    String proof = new ServiceCalls(keys, at(NOW)).proof("/internal/addresses");
    return new ServiceCalls(keys, at(NOW.plus(later))).isProven("/internal/addresses", proof);
  }

  @Test
  void call_of_another_service_is_proven_for_two_minutes() {
    assertThat(provenAfter(Duration.ZERO)).isTrue();
    assertThat(provenAfter(Duration.ofMinutes(2))).isTrue();
    assertThat(provenAfter(Duration.ofSeconds(121))).isFalse();
    assertThat(provenAfter(Duration.ofSeconds(-121))).isFalse();
  }

  @Test
  void proof_of_another_path_or_registry_or_a_changed_one_proves_nothing() {
    var calls = new ServiceCalls(keys, at(NOW));
    String proof = calls.proof("/internal/addresses");
    var others = new ServiceCalls(RegistryKeys.openOrCreate(folder.resolve("other-keys")), at(NOW));
    assertThat(calls.isProven("/internal/other", proof)).isFalse();
    assertThat(others.isProven("/internal/addresses", proof)).isFalse();
    assertThat(calls.isProven("/internal/addresses", "1" + proof)).isFalse();
    assertThat(calls.isProven("/internal/addresses", "")).isFalse();
  }
}
