package io.anju.gateway.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class FairLimitersTest {

  private final ArrayList<String> created = new ArrayList<>();
  private final FairLimiters limiters =
      new FairLimiters(
          new OverloadProperties(32, 4, 64, Duration.ofMillis(20)),
          (resource, _) -> created.add(resource));

  @Test
  void each_kind_of_resource_has_its_own_and_made_up_ones_share_one() {
    assertThat(limiters.of("/api/persons/x/residences")).isSameAs(limiters.of("/api/persons"));
    assertThat(limiters.of("/api/tenancies")).isNotSameAs(limiters.of("/api/persons"));
    assertThat(limiters.of("/api/made-up-1")).isSameAs(limiters.of("/api/made-up-2"));
    assertThat(created).containsExactly("persons", "tenancies", "other");
  }

  @Test
  void the_limit_shrinks_while_requests_are_slow_and_grows_again() throws InterruptedException {
    var limiter = limiters.of("/api/persons");
    int before = limiter.getLimit();
    for (int round = 0; round < 25; round++) {
      run(limiter, 30);
    }
    int shrunk = limiter.getLimit();
    assertThat(shrunk).isLessThan(before / 2).isGreaterThanOrEqualTo(4);
    int rounds = 0;
    while (limiter.getLimit() <= shrunk && rounds++ < 2_000) {
      run(limiter, 1);
    }
    assertThat(limiter.getLimit()).isGreaterThan(shrunk);
  }

  /** As many requests as the limit admits, each of so many milliseconds. */
  private static void run(FairLimiter limiter, int millis) throws InterruptedException {
    var requests = new ArrayList<com.netflix.concurrency.limits.Limiter.Listener>();
    for (var next = limiter.acquire("a"); next.isPresent(); next = limiter.acquire("a")) {
      requests.add(next.get());
    }
    Thread.sleep(millis);
    requests.forEach(com.netflix.concurrency.limits.Limiter.Listener::onSuccess);
  }
}
