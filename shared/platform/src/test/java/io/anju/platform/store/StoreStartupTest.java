package io.anju.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoreStartupTest {

  private Instant now = Instant.parse("2026-03-10T04:00:00Z");
  private int pings;

  private final Clock clock =
      new Clock() {
        @Override
        public Instant instant() {
          return now;
        }

        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }
      };

  /** Takes three seconds for each failure; then answers. */
  private Runnable failing(List<? extends RuntimeException> failures) {
    return () -> {
      if (pings++ < failures.size()) {
        now = now.plusSeconds(3);
        throw failures.get(pings - 1);
      }
    };
  }

  private static MongoTimeoutException timeout() {
    return new MongoTimeoutException("no server");
  }

  @Test
  void start_goes_on_as_soon_as_a_slow_store_answers() {
    var slow =
        new MongoSocketReadTimeoutException("slow", new ServerAddress(), new RuntimeException());
    StoreStartup.await(failing(List.of(timeout(), slow, timeout())), Duration.ofMinutes(1), clock);
    assertThat(pings).isEqualTo(4);
  }

  @Test
  void start_fails_with_the_reason_when_the_time_is_over() {
    var failures = List.of(timeout(), timeout(), timeout(), timeout());
    assertThatThrownBy(() -> StoreStartup.await(failing(failures), Duration.ofSeconds(8), clock))
        .isSameAs(failures.get(2));
  }

  @Test
  void refusal_by_the_store_is_not_waited_out() {
    var refused = new MongoException("wrong password");
    assertThatThrownBy(
            () -> StoreStartup.await(failing(List.of(refused)), Duration.ofMinutes(1), clock))
        .isSameAs(refused);
    assertThat(pings).isOne();
  }
}
