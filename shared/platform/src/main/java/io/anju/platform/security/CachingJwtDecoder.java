package io.anju.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Checks a token's signature once a minute, not once a request; its expiry every time. */
final class CachingJwtDecoder implements JwtDecoder, KnownTokens {

  private static final Duration TIME_TO_LIVE = Duration.ofMinutes(1);
  private static final int MAX_ENTRIES = 10_000;

  private final JwtDecoder decoder;
  private final Clock clock;
  private final Cache<String, Jwt> cache =
      Caffeine.newBuilder().maximumSize(MAX_ENTRIES).expireAfterWrite(TIME_TO_LIVE).build();

  CachingJwtDecoder(JwtDecoder decoder, Clock clock) {
    this.decoder = decoder;
    this.clock = clock;
  }

  @Override
  public Jwt decode(String token) {
    var cached = cache.getIfPresent(token);
    if (cached != null && isCurrent(cached)) {
      return cached;
    }
    var decoded = decoder.decode(token);
    cache.put(token, decoded);
    return decoded;
  }

  @Override
  public boolean isKnown(String token) {
    var cached = cache.getIfPresent(token);
    return cached != null && isCurrent(cached);
  }

  private boolean isCurrent(Jwt token) {
    return token.getExpiresAt() != null && token.getExpiresAt().isAfter(clock.instant());
  }
}
