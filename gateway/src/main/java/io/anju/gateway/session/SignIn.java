package io.anju.gateway.session;

import static java.util.stream.Collectors.joining;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.anju.platform.access.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Signs people in: authorization code with PKCE (RFC 6749, section 4.1; RFC 7636). */
final class SignIn {

  private final SessionProperties settings;
  private final ProviderClient provider;
  private final SessionTokens tokens;
  private final JwtDecoder accessTokens;
  private final Clock clock;

  SignIn(
      SessionProperties settings,
      ProviderClient provider,
      SessionTokens tokens,
      JwtDecoder accessTokens,
      Clock clock) {
    this.settings = settings;
    this.provider = provider;
    this.tokens = tokens;
    this.accessTokens = accessTokens;
    this.clock = clock;
  }

  SignInAttempt begin(String to) {
    return new SignInAttempt(
        RandomText.next(),
        RandomText.next(),
        RandomText.next(),
        to,
        clock.instant().plus(SessionCookies.attemptLifetime()));
  }

  /** Asks for the password whoever was signed in at this browser before: computers are shared. */
  String authorizeUrl(SignInAttempt attempt, String language) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("response_type", "code");
    parameters.put("client_id", SessionProperties.CLIENT);
    parameters.put("scope", "openid profile");
    parameters.put("redirect_uri", settings.redirectUri());
    parameters.put("state", attempt.state());
    parameters.put("nonce", attempt.nonce());
    parameters.put("code_challenge", challenge(attempt.codeVerifier()));
    parameters.put("code_challenge_method", "S256");
    parameters.put("prompt", "login");
    parameters.put("ui_locales", language);
    return parameters.entrySet().stream()
        .map(parameter ->
            parameter.getKey()
                + "="
                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
        .collect(joining("&", settings.authorizeUrl() + "?", ""));
  }

  /**
   * The session of somebody who came back with a code; empty where the tokens are not for this
   * attempt.
   *
   * @throws ProviderException where there are no tokens for the code
   */
  Optional<Session> complete(SignInAttempt attempt, String code) {
    var now = clock.instant();
    if (!now.isBefore(attempt.expiresAt())) {
      return Optional.empty();
    }
    var granted = provider.exchange(code, attempt.codeVerifier());
    return user(granted, attempt.nonce())
        .map(user -> {
          var session =
              new Session(
                  RandomText.next(),
                  granted.refreshToken(),
                  RandomText.next(),
                  now,
                  now.plus(settings.lifetime()),
                  user);
          tokens.put(session, granted);
          return session;
        });
  }

  /**
   * The id token came from the provider itself, so that its signature need not be checked (OpenID
   * Connect Core 1.0, 3.1.3.7); that of the access token is.
   */
  private Optional<SignedInUser> user(ProviderTokens granted, String nonce) {
    try {
      var id = SignedJWT.parse(granted.idToken()).getJWTClaimsSet();
      var access = accessTokens.decode(granted.accessToken());
      List<String> roles = access.getClaimAsStringList("roles");
      if (!isFor(id, nonce)
          || !Objects.equals(id.getSubject(), access.getSubject())
          || roles == null
          || roles.isEmpty()) {
        return Optional.empty();
      }
      var role = roles.stream().sorted().filter(name -> Role.named(name).isPresent()).findFirst();
      return role.map(known -> user(id, access, known));
    } catch (ParseException | JwtException _) {
      return Optional.empty();
    }
  }

  private boolean isFor(JWTClaimsSet id, String nonce) throws ParseException {
    return settings.issuer().equals(id.getIssuer())
        && id.getAudience().contains(SessionProperties.CLIENT)
        && nonce.equals(id.getStringClaim("nonce"));
  }

  private static SignedInUser user(JWTClaimsSet id, Jwt access, String role) {
    var name =
        text(id, "preferred_username")
            .orElseGet(() -> Objects.requireNonNull(access.getSubject(), "checked by the decoder"));
    return new SignedInUser(
        name,
        text(id, "name").orElse(name),
        role,
        access.getClaimAsString("division"),
        access.getClaimAsString("person"),
        access.getClaimAsString("uscc"));
  }

  private static Optional<String> text(JWTClaimsSet claims, String name) {
    return claims.getClaim(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  static String challenge(String codeVerifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(codeVerifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
