package io.anju.residence.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.contract.FactType;
import io.anju.platform.aggregate.ReadYourWritesToken;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProjectionBarrierTest {

  private final AtomicInteger reads = new AtomicInteger();

  /** Reaches version 1 with the first read, 2 with the second, and so on. */
  private final VersionedProjection dwellings =
      new VersionedProjection() {
        @Override
        public FactType type() {
          return FactType.DWELLING;
        }

        @Override
        public long versionOf(String id) {
          return reads.incrementAndGet();
        }
      };

  private ProjectionBarrier barrier(Duration timeout) {
    return new ProjectionBarrier(List.of(dwellings), timeout);
  }

  private static List<ReadYourWritesToken> written(FactType type, long version) {
    return List.of(new ReadYourWritesToken(type.topic(), "d1", version, Optional.empty()));
  }

  @Test
  void barrier_waits_until_the_version_has_arrived() {
    barrier(Duration.ofSeconds(10)).awaitAll(written(FactType.DWELLING, 3));
    assertThat(reads).hasValue(3);
  }

  @Test
  void version_that_does_not_arrive_in_time_is_unavailable() {
    assertThatThrownBy(
            () -> barrier(Duration.ofMillis(1)).awaitAll(written(FactType.DWELLING, 1_000_000)))
        .hasMessage("unavailable");
  }

  @Test
  void writes_of_kinds_not_kept_here_are_ignored() {
    barrier(Duration.ofSeconds(10)).awaitAll(written(FactType.BUILDING, 9));
    barrier(Duration.ofSeconds(10)).await(FactType.PERSON, written(FactType.DWELLING, 9));
    assertThat(reads).hasValue(0);
  }
}
