package io.anju.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.function.Function;

/** A rate for each client, forgotten when the client is not heard of for a while: memory does not grow with their number. */
final class ClientLimits {

  private static final Duration PERIOD = Duration.ofSeconds(1);
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);
  private static final int MOST = 100_000;

  private final Cache<String, RateLimiter> clients =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(FORGOTTEN_AFTER).build();
  private final Function<String, RateLimiter> first;

  /** @param rate requests a second */
  ClientLimits(int rate) {
    var limit = RateLimiterConfig.custom()
        .limitForPeriod(rate).limitRefreshPeriod(PERIOD).timeoutDuration(Duration.ZERO).build();
    this.first = client -> RateLimiter.of(client, limit);
  }

  boolean permits(String client) {
    return clients.get(client, first).acquirePermission();
  }
}
