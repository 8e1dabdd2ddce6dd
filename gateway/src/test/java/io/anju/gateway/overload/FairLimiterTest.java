package io.anju.gateway.overload;

import static org.assertj.core.api.Assertions.assertThat;

import com.netflix.concurrency.limits.Limiter;
import com.netflix.concurrency.limits.limit.FixedLimit;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FairLimiterTest {

  private static final int LIMIT = 20;
  private static final long SECOND = 1_000_000_000;

  private final AtomicLong now = new AtomicLong();
  private final FairLimiter limiter = FairLimiter.of("test", FixedLimit.of(LIMIT), now::get);

  @Test
  void a_client_that_is_alone_has_the_whole_limit() {
    for (int i = 0; i < LIMIT; i++) {
      assertThat(limiter.acquire("a")).isPresent();
    }
    assertThat(limiter.acquire("a")).isEmpty();
  }

  @Test
  void what_ended_however_makes_room() {
    for (int i = 0; i < LIMIT * 5; i++) {
      var request = limiter.acquire("a").orElseThrow();
      switch (i % 3) {
        case 0 -> request.onSuccess();
        case 1 -> request.onIgnore();
        default -> request.onDropped();
      }
    }
    assertThat(limiter.getInflight()).isZero();
  }

  @Test
  void a_greedy_client_leaves_room_for_one_who_comes_later() {
    limiter.acquire("modest").orElseThrow().onSuccess();
    while (limiter.acquire("greedy").isPresent()) {
      assertThat(limiter.getInflight()).isLessThanOrEqualTo(LIMIT);
    }
    assertThat(limiter.acquire("modest")).isPresent();
  }

  @Test
  void the_share_of_clients_that_are_gone_is_given_back() {
    limiter.acquire("gone").orElseThrow().onSuccess();
    now.addAndGet(3 * SECOND);
    int admitted = 0;
    while (limiter.acquire("a").isPresent()) {
      admitted++;
    }
    assertThat(admitted).isEqualTo(LIMIT);
  }

  /**
   * One client asks ten times as often as each of three others; all requests take as long. Nobody
   * who asks for less than his share is refused more than now and then, and the limit holds.
   */
  @Test
  void one_greedy_client_takes_no_more_than_its_share() {
    var random = new Random(7);
    var running = new ArrayDeque<Limiter.Listener>();
    Map<String, Integer> admitted = new HashMap<>();
    Map<String, Integer> refused = new HashMap<>();
    for (int step = 0; step < 20_000; step++) {
      now.addAndGet(SECOND / 1_000);
      // Two requests end in a step; fourteen are asked for, eleven of them by the greedy one.
      for (int i = 0; i < 2 && !running.isEmpty(); i++) {
        running.poll().onSuccess();
      }
      for (int i = 0; i < 14; i++) {
        int who = random.nextInt(14);
        String client = who < 11 ? "greedy" : "modest" + who;
        // The modest ones ask for a tenth of what is answered, each.
        if (who >= 11 && random.nextInt(5) > 0) {
          continue;
        }
        var request = limiter.acquire(client);
        (request.isPresent() ? admitted : refused).merge(client, 1, Integer::sum);
        request.ifPresent(running::add);
        assertThat(limiter.getInflight()).isLessThanOrEqualTo(LIMIT);
      }
    }
    for (var modest : new String[] {"modest11", "modest12", "modest13"}) {
      assertThat(refused.getOrDefault(modest, 0)).as(modest).isLessThan(admitted.get(modest) / 25);
    }
    int all = admitted.values().stream().mapToInt(Integer::intValue).sum();
    // Nothing is left unused: two a step are answered.
    assertThat(all).isGreaterThan(20_000 * 2 * 95 / 100);
  }
}
