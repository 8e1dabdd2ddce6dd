package io.anju.employment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.employment.DutyCycleThrottle;
import io.anju.employment.statistics.CityCounts.Cell;
import io.anju.employment.statistics.EnterpriseSize.Bounds;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecountTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final List<CityCounts> stored = new ArrayList<>();
  private final CityCountsRepository repository =
      new CityCountsRepository() {
        @Override
        public void replaceAll(List<CityCounts> counts) {
          stored.clear();
          stored.addAll(counts);
        }

        @Override
        public Optional<CityCounts> find(String city) {
          return stored.stream().filter(counts -> counts.city().equals(city)).findFirst();
        }
      };

  @Test
  void results_of_every_city_replace_those_of_the_count_before() {
    recount(CountSourceFixture.running(3, "a", "441900"));
    var batches = new AtomicInteger();
    var summary =
        recount(
            Stream.concat(
                    CountSourceFixture.running(2, "a", "440305").stream(),
                    CountSourceFixture.running(1, "a", "110101").stream())
                .toList(),
            batches);
    assertThat(summary.jobs()).isEqualTo(3);
    assertThat(summary.cities()).isEqualTo(2);
    assertThat(batches).as("two passes of one batch").hasValue(2);
    assertThat(stored).extracting(CityCounts::city).containsExactlyInAnyOrder("4403", "1101");
    var counts = repository.find("4403").orElseThrow();
    assertThat(counts.countedAt()).isEqualTo(CLOCK.instant());
    assertThat(counts.months().last()).isEqualTo(YearMonth.of(2026, 10));
    assertThat(counts.months().count()).isEqualTo(6);
    assertThat(counts.cells().get(new Cell("440305", Dimension.INDUSTRY, "C"))).containsOnly(2);
  }

  @Test
  void registry_without_employments_has_no_counts() {
    recount(CountSourceFixture.running(3, "a", "440305"));
    assertThat(recount(List.of()).cities()).isZero();
    assertThat(stored).isEmpty();
  }

  private Recount.Summary recount(List<CountedJob> jobs) {
    return recount(jobs, new AtomicInteger());
  }

  private Recount.Summary recount(List<CountedJob> jobs, AtomicInteger batches) {
    return new Recount(
            new CountSourceFixture(jobs, Map.of("a", "C")),
            repository,
            new Bounds(20, 300, 1_000),
            6,
            new DutyCycleThrottle(100),
            CLOCK)
        .run(batches::incrementAndGet);
  }
}
