package io.anju.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Checks a token's signature once a minute, not once a request; its expiry every time. */
final class CachingJwtDecoder implements JwtDecoder, KnownTokens {

  private static final Duration TIME_TO_LIVE = Duration.ofMinutes(1);
  private static final int MAX_ENTRIES = 10_000;

  private final JwtDecoder decoder;
  private final Clock clock;
  private final Cache<String, Known> cache =
      Caffeine.newBuilder().maximumSize(MAX_ENTRIES).expireAfterWrite(TIME_TO_LIVE).build();

  private record Known(Jwt token, Optional<String> holder) {

    static Known of(Jwt token) {
      String subject = Objects.toString(token.getSubject(), "");
      String client = token.getClaimAsString("azp");
      return new Known(token, Optional.of(client == null ? subject : client + " " + subject));
    }

    boolean isCurrent(Clock clock) {
      return token.getExpiresAt() != null && token.getExpiresAt().isAfter(clock.instant());
    }
  }

  CachingJwtDecoder(JwtDecoder decoder, Clock clock) {
    this.decoder = decoder;
    this.clock = clock;
  }

  @Override
  public Jwt decode(String token) {
    var cached = cache.getIfPresent(token);
    if (cached != null && cached.isCurrent(clock)) {
      return cached.token();
    }
    var decoded = decoder.decode(token);
    cache.put(token, Known.of(decoded));
    return decoded;
  }

  @Override
  public Optional<String> holderOf(String token) {
    var cached = cache.getIfPresent(token);
    return cached != null && cached.isCurrent(clock) ? cached.holder() : Optional.empty();
  }
}
