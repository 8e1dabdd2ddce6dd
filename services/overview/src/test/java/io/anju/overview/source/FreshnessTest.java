package io.anju.overview.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.overview.source.SourceState.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

  private static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({"0, FRESH", "10000, FRESH", "10001, STALE", "86400000, STALE"})
  void source_is_fresh_up_to_the_greatest_age(long ageMillis, State state) {
    var asOf = NOW.minusMillis(ageMillis);
    assertThat(freshness(Map.of(Source.HOUSING, asOf)).now(Set.of()).get(Source.HOUSING))
        .isEqualTo(new SourceState(state, asOf));
  }

  @Test
  void own_write_that_is_not_folded_yet_makes_its_source_stale() {
    var states =
        freshness(Map.of(Source.HOUSING, NOW, Source.RESIDENCE, NOW)).now(Set.of(Source.HOUSING));
    assertThat(states.get(Source.HOUSING)).isEqualTo(new SourceState(State.STALE, NOW));
    assertThat(states.get(Source.RESIDENCE).fresh()).isTrue();
  }

  @Test
  void source_of_unknown_position_is_unavailable_and_every_source_has_a_state() {
    var states = freshness(Map.of(Source.HOUSING, NOW)).now(Set.of());
    assertThat(states).containsOnlyKeys(Source.values());
    assertThat(states.get(Source.EMPLOYMENT)).isEqualTo(new SourceState(State.UNAVAILABLE, null));
  }

  private static Freshness freshness(Map<Source, Instant> complete) {
    return new Freshness(
        source -> Optional.ofNullable(complete.get(source)), CLOCK, Duration.ofSeconds(10));
  }
}
