package io.anju.identity.token;

import io.anju.identity.account.Account;
import io.anju.identity.account.AccountStore;
import io.anju.identity.account.SignIns;
import io.anju.identity.role.RoleScope;
import io.anju.identity.session.SignInAuthorizationService;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Writes the claims that every service relies on: {@code sub}, {@code roles}, {@code division},
 * {@code person}, {@code uscc}, {@code client_id} and {@code azp}, and for access tokens {@code
 * aud: ["anju"]}.
 */
final class RoleScopeClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  private static final List<String> AUDIENCE = List.of("anju");

  private final RoleScopeParameters parameters;
  private final AccountStore accounts;
  private final SignIns signIns;
  private final SignInAuthorizationService sessions;

  RoleScopeClaims(
      RoleScopeParameters parameters,
      AccountStore accounts,
      SignIns signIns,
      SignInAuthorizationService sessions) {
    this.parameters = parameters;
    this.accounts = accounts;
    this.signIns = signIns;
    this.sessions = sessions;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    var byClient =
        AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
    var account = byClient ? null : accountOf(context);
    var roleScope = account == null ? ofClient(context) : account.roleScope();
    var claims = context.getClaims();
    if (byClient) {
      claims.subject(roleScope.subject());
    }
    var client = context.getRegisteredClient().getClientId();
    claims.claim("azp", client).claim("roles", List.of(roleScope.role().code()));
    put(context, "division", roleScope.division());
    put(context, "person", roleScope.person());
    put(context, "uscc", roleScope.uscc());
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      claims.claim("client_id", client).audience(AUDIENCE);
    } else if (account != null) {
      claims.claim("preferred_username", account.name()).claim("name", account.displayName());
    }
  }

  private RoleScope ofClient(JwtEncodingContext context) {
    OAuth2ClientCredentialsAuthenticationToken grant =
        Objects.requireNonNull(context.getAuthorizationGrant(), "a token request has a grant");
    return parameters.parse(grant.getAdditionalParameters());
  }

  /** No token for an account that is revoked, and none for a session that was ended. */
  private Account accountOf(JwtEncodingContext context) {
    Authentication principal =
        Objects.requireNonNull(context.getPrincipal(), "a sign-in has a user");
    var authorization = context.getAuthorization();
    var session = authorization == null ? null : sessions.sessionOf(authorization);
    return accounts
        .find(principal.getName())
        .filter(account -> !account.isRevoked())
        .filter(account -> session == null || signIns.holds(account.name(), session.beganAt()))
        .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
  }

  private static void put(JwtEncodingContext context, String claim, @Nullable String value) {
    if (value != null) {
      context.getClaims().claim(claim, value);
    }
  }
}
