package io.anju.identity.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Stores the authorizations of sign-ins until all their tokens have expired. Those of clients are
 * not stored: their tokens are not refreshed and are verified by signature, and a demo obtains
 * thousands.
 */
final class SignInAuthorizationService implements OAuth2AuthorizationService {

  private final OAuth2AuthorizationService delegate = new InMemoryOAuth2AuthorizationService();
  private final Map<String, Instant> expiryById = new ConcurrentHashMap<>();
  private final Clock clock;

  SignInAuthorizationService(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    if (authorization
        .getAuthorizationGrantType()
        .equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
      return;
    }
    delegate.save(authorization);
    expiry(authorization).ifPresent(expiry -> expiryById.put(authorization.getId(), expiry));
    removeExpired();
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    expiryById.remove(authorization.getId());
    delegate.remove(authorization);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return delegate.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    return delegate.findByToken(token, type);
  }

  private void removeExpired() {
    var now = clock.instant();
    expiryById.forEach((id, expiry) -> {
      if (expiry.isBefore(now)
          && expiryById.remove(id, expiry)
          && delegate.findById(id) instanceof OAuth2Authorization expired) {
        delegate.remove(expired);
      }
    });
  }

  private static Optional<Instant> expiry(OAuth2Authorization authorization) {
    return Stream.of(OAuth2AccessToken.class, OAuth2RefreshToken.class)
        .map(authorization::getToken)
        .filter(token -> token != null)
        .map(token -> token.getToken().getExpiresAt())
        .filter(expiry -> expiry != null)
        .max(Comparator.naturalOrder());
  }
}
