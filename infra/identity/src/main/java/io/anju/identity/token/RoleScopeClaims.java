package io.anju.identity.token;

import io.anju.identity.credentials.CredentialsFile;
import io.anju.identity.role.RoleScope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
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
  private final CredentialsFile credentials;

  RoleScopeClaims(RoleScopeParameters parameters, CredentialsFile credentials) {
    this.parameters = parameters;
    this.credentials = credentials;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    var byClient =
        AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
    var roleScope = byClient ? ofClient(context) : ofUser(context);
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
    }
  }

  private RoleScope ofClient(JwtEncodingContext context) {
    OAuth2ClientCredentialsAuthenticationToken grant =
        Objects.requireNonNull(context.getAuthorizationGrant(), "a token request has a grant");
    return parameters.parse(grant.getAdditionalParameters());
  }

  private RoleScope ofUser(JwtEncodingContext context) {
    Authentication principal =
        Objects.requireNonNull(context.getPrincipal(), "a sign-in has a user");
    return credentials.read().user(principal.getName()).orElseThrow().roleScope();
  }

  private static void put(JwtEncodingContext context, String claim, @Nullable String value) {
    if (value != null) {
      context.getClaims().claim(claim, value);
    }
  }
}
