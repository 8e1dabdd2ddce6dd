package io.anju.identity.session;

import io.anju.identity.credentials.RecordFolder;
import io.anju.identity.digest.Sha256;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Stores the sessions of sign-ins until their refresh token expires: in memory as they are, and on
 * disk as little as brings them back after a restart. Tokens of clients are not stored: they are
 * not refreshed and are verified by signature, and a demo obtains thousands.
 */
public final class SignInAuthorizationService implements OAuth2AuthorizationService {

  private final OAuth2AuthorizationService delegate = new InMemoryOAuth2AuthorizationService();
  private final Map<String, Instant> expiryById = new ConcurrentHashMap<>();
  private final Map<String, SignInSession> sessions = new ConcurrentHashMap<>();
  private final RecordFolder<SignInSession> files;
  private final RegisteredClientRepository clients;
  private final Clock clock;

  public SignInAuthorizationService(
      RecordFolder<SignInSession> files, RegisteredClientRepository clients, Clock clock) {
    this.files = files;
    this.clients = clients;
    this.clock = clock;
    files.readAll().forEach(session -> sessions.put(session.refreshTokenDigest(), session));
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    if (authorization
        .getAuthorizationGrantType()
        .equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
      return;
    }
    removeExpired();
    var refreshToken = authorization.getRefreshToken();
    if (refreshToken == null) {
      delegate.save(authorization);
      expiryById.put(authorization.getId(), clock.instant().plusSeconds(600));
    } else if (refreshToken.isInvalidated()) {
      remove(authorization);
    } else {
      delegate.save(authorization);
      keep(authorization, refreshToken.getToken());
    }
  }

  /** The session that an authorization belongs to; null before its first token. */
  public @Nullable SignInSession sessionOf(OAuth2Authorization authorization) {
    var refreshToken = authorization.getRefreshToken();
    return refreshToken == null
        ? null
        : sessions.get(Sha256.hex(refreshToken.getToken().getTokenValue()));
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    expiryById.remove(authorization.getId());
    // As it is stored: the delegate compares before it removes.
    var stored = delegate.findById(authorization.getId());
    if (stored != null) {
      delegate.remove(stored);
    }
    var session = sessionOf(authorization);
    if (session != null) {
      sessions.remove(session.refreshTokenDigest());
      files.delete(session.id());
    }
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return delegate.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    var found = delegate.findByToken(token, type);
    if (found != null || type != null && !OAuth2TokenType.REFRESH_TOKEN.equals(type)) {
      return found;
    }
    var session = sessions.get(Sha256.hex(token));
    return session == null ? null : restored(session, token);
  }

  /** As far as a refresh and a revocation need it. */
  private @Nullable OAuth2Authorization restored(SignInSession session, String refreshToken) {
    var client = clients.findByClientId(session.client());
    if (client == null) {
      return null;
    }
    var principal =
        UsernamePasswordAuthenticationToken.authenticated(session.account(), null, List.of());
    var idToken =
        new OidcIdToken(
            "restored",
            session.beganAt(),
            session.expiresAt(),
            Map.of("sub", session.account(), "auth_time", Date.from(session.beganAt())));
    return OAuth2Authorization.withRegisteredClient(client)
        .id(session.id())
        .principalName(session.account())
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizedScopes(Set.copyOf(session.scopes()))
        .attribute(Principal.class.getName(), principal)
        .refreshToken(new OAuth2RefreshToken(refreshToken, session.beganAt(), session.expiresAt()))
        .token(
            idToken,
            metadata ->
                metadata.put(OAuth2Authorization.Token.CLAIMS_METADATA_NAME, idToken.getClaims()))
        .build();
  }

  private void keep(OAuth2Authorization authorization, OAuth2RefreshToken refreshToken) {
    var digest = Sha256.hex(refreshToken.getTokenValue());
    var expiresAt = Objects.requireNonNull(refreshToken.getExpiresAt(), "refresh tokens expire");
    expiryById.put(authorization.getId(), expiresAt);
    sessions.computeIfAbsent(
        digest,
        _ -> {
          var session =
              new SignInSession(
                  authorization.getId(),
                  authorization.getPrincipalName(),
                  authorization.getRegisteredClientId(),
                  authorization.getAuthorizedScopes(),
                  digest,
                  clock.instant(),
                  expiresAt);
          files.write(session.id(), session);
          return session;
        });
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
    sessions.values().stream()
        .filter(session -> session.expiresAt().isBefore(now))
        .toList()
        .forEach(session -> {
          sessions.remove(session.refreshTokenDigest());
          files.delete(session.id());
        });
  }
}
