package io.anju.identity.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Keeps what sign-ins were granted for as long as any of their tokens lives. Tokens of clients are not kept: nothing can
 * be asked about them later (no renewal, and their signature speaks for itself), and a demo obtains thousands.
 */
final class SignInAuthorizations implements OAuth2AuthorizationService {

  private final OAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
  private final Map<String, Instant> until = new ConcurrentHashMap<>();
  private final Clock clock;

  SignInAuthorizations(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    if (authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
      return;
    }
    kept.save(authorization);
    end(authorization).ifPresent(end -> until.put(authorization.getId(), end));
    forgetEnded();
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    until.remove(authorization.getId());
    kept.remove(authorization);
  }

  @Override
  public OAuth2Authorization findById(String id) {
    return kept.findById(id);
  }

  @Override
  public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
    return kept.findByToken(token, type);
  }

  private void forgetEnded() {
    var now = clock.instant();
    until.forEach((id, end) -> {
      if (end.isBefore(now) && until.remove(id, end) && kept.findById(id) instanceof OAuth2Authorization ended) {
        kept.remove(ended);
      }
    });
  }

  private static Optional<Instant> end(OAuth2Authorization authorization) {
    return Stream.of(OAuth2AccessToken.class, OAuth2RefreshToken.class)
        .map(authorization::getToken)
        .filter(token -> token != null)
        .map(token -> token.getToken().getExpiresAt())
        .filter(end -> end != null)
        .max(Comparator.naturalOrder());
  }
}
