package io.anju.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Checks a token's signature once a minute, not once a request; its expiry every time. */
final class CachingJwtDecoder implements JwtDecoder {

  private static final Duration TRUSTED_FOR = Duration.ofMinutes(1);
  private static final int MOST = 10_000;

  private final JwtDecoder decoder;
  private final Clock clock;
  private final Cache<String, Jwt> checked = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(TRUSTED_FOR).build();

  CachingJwtDecoder(JwtDecoder decoder, Clock clock) {
    this.decoder = decoder;
    this.clock = clock;
  }

  @Override
  public Jwt decode(String token) {
    var known = checked.getIfPresent(token);
    if (known != null && known.getExpiresAt() != null && known.getExpiresAt().isAfter(clock.instant())) {
      return known;
    }
    var fresh = decoder.decode(token);
    checked.put(token, fresh);
    return fresh;
  }
}
