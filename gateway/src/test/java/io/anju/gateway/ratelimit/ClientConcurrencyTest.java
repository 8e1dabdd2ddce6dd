package io.anju.gateway.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClientConcurrencyTest {

  private final ClientConcurrency concurrency = new ClientConcurrency(3);

  @Test
  void client_over_the_limit_is_refused_until_it_leaves_and_others_are_not() {
    for (int i = 0; i < 3; i++) {
      assertThat(concurrency.tryEnter("one")).isTrue();
    }
    assertThat(concurrency.tryEnter("one")).isFalse();
    assertThat(concurrency.tryEnter("other")).isTrue();
    concurrency.leave("one");
    assertThat(concurrency.tryEnter("one")).isTrue();
  }

  @Test
  void never_more_than_the_limit_are_in_progress_and_nobody_is_kept_afterwards() {
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    try (var callers = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 10_000; i++) {
        callers.submit(() -> {
          if (concurrency.tryEnter("one")) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            now.decrementAndGet();
            concurrency.leave("one");
          }
        });
      }
    }
    assertThat(most.get()).isBetween(1, 3);
    assertThat(concurrency.clients()).isZero();
  }
}
