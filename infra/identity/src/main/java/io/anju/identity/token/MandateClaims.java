package io.anju.identity.token;

import io.anju.identity.credentials.CredentialsFile;
import io.anju.identity.mandate.Mandate;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Writes the claims that every service relies on: {@code sub}, {@code roles}, {@code division}, {@code person},
 * {@code uscc}, {@code client_id} and {@code azp}, and for access tokens {@code aud: ["anju"]}.
 */
final class MandateClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  private static final List<String> AUDIENCE = List.of("anju");

  private final AskedMandate asked;
  private final CredentialsFile credentials;

  MandateClaims(AskedMandate asked, CredentialsFile credentials) {
    this.asked = asked;
    this.credentials = credentials;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    var byClient = context.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS);
    var mandate = byClient ? ofClient(context) : ofUser(context);
    var claims = context.getClaims();
    if (byClient) {
      claims.subject(mandate.subject());
    }
    var client = context.getRegisteredClient().getClientId();
    claims.claim("azp", client).claim("roles", List.of(mandate.role().code()));
    put(context, "division", mandate.division());
    put(context, "person", mandate.person());
    put(context, "uscc", mandate.uscc());
    if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
      claims.claim("client_id", client).audience(AUDIENCE);
    }
  }

  private Mandate ofClient(JwtEncodingContext context) {
    OAuth2ClientCredentialsAuthenticationToken grant = context.getAuthorizationGrant();
    return asked.of(grant.getAdditionalParameters());
  }

  private Mandate ofUser(JwtEncodingContext context) {
    return credentials.read().user(context.getPrincipal().getName()).orElseThrow().mandate();
  }

  private static void put(JwtEncodingContext context, String claim, String value) {
    if (value != null) {
      context.getClaims().claim(claim, value);
    }
  }
}
