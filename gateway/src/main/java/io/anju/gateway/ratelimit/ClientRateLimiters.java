package io.anju.gateway.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.function.Function;

/** A rate limiter per client. Those of inactive clients are evicted, so that memory is bounded. */
final class ClientRateLimiters {

  private static final Duration PERIOD = Duration.ofSeconds(1);
  private static final Duration IDLE_EXPIRY = Duration.ofMinutes(1);
  private static final int MAX_CLIENTS = 100_000;

  private final Cache<String, RateLimiter> limiters =
      Caffeine.newBuilder().maximumSize(MAX_CLIENTS).expireAfterAccess(IDLE_EXPIRY).build();
  private final Function<String, RateLimiter> newLimiter;

  /**
   * @param rate requests per second
   */
  ClientRateLimiters(int rate) {
    var config =
        RateLimiterConfig.custom()
            .limitForPeriod(rate)
            .limitRefreshPeriod(PERIOD)
            .timeoutDuration(Duration.ZERO)
            .build();
    this.newLimiter = client -> RateLimiter.of(client, config);
  }

  boolean tryAcquire(String client) {
    return limiters.get(client, newLimiter).acquirePermission();
  }
}
