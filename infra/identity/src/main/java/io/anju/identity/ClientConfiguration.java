package io.anju.identity;

import io.anju.identity.credentials.Credentials;
import io.anju.identity.credentials.CredentialsFile;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The two registered clients. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

  /** Sign-ins happen in real time, wherever a demonstration has moved business time to. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  CredentialsFile credentialsFile(IdentityProperties settings, Environment environment) {
    if (environment.acceptsProfiles(Profiles.of("production"))) {
      throw new IllegalStateException(
          "the embedded provider has a client that mints tokens of any role: production uses"
              + " Keycloak (docs/accounts.md)");
    }
    return new CredentialsFile(settings.folder(), settings.division());
  }

  /**
   * One iteration: the secrets are 192 random bits and stored in plain text in their owner's file,
   * so key stretching adds nothing.
   */
  @Bean
  PasswordEncoder secretEncoder() {
    return new Pbkdf2PasswordEncoder("", 16, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
  }

  @Bean
  RegisteredClientRepository registeredClientRepository(
      CredentialsFile file, IdentityProperties settings, PasswordEncoder encoder) {
    var secrets = file.read().clients();
    return new InMemoryRegisteredClientRepository(
        commandLine(settings).clientSecret(hash(encoder, secrets.get(Credentials.CLI))).build(),
        console(settings).clientSecret(hash(encoder, secrets.get(Credentials.CONSOLE))).build());
  }

  private static String hash(PasswordEncoder encoder, @Nullable String secret) {
    Objects.requireNonNull(secret, "the credentials are checked for both clients' secrets");
    return Objects.requireNonNull(encoder.encode(secret), "a secret that is not null has a hash");
  }

  /** Who signs in is asked by the pages; Spring Security needs to know of nobody. */
  @Bean
  UserDetailsService userDetailsService() {
    return name -> {
      throw new UsernameNotFoundException(name);
    };
  }

  private static RegisteredClient.Builder commandLine(IdentityProperties settings) {
    return client(Credentials.CLI, settings.tokenLifetime(), settings)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
  }

  private static RegisteredClient.Builder console(IdentityProperties settings) {
    return client(Credentials.CONSOLE, settings.sessionTokenLifetime(), settings)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
        .redirectUris(uris ->
            settings.consoles().stream()
                .map(console -> redirectUri(console, "/login/oauth2/code/anju"))
                .forEach(uris::add))
        .postLogoutRedirectUris(uris ->
            settings.consoles().stream()
                .map(console -> redirectUri(console, "/"))
                .forEach(uris::add))
        .scope("openid")
        .scope("profile");
  }

  private static RegisteredClient.Builder client(
      String id, Duration tokenLifetime, IdentityProperties settings) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(tokenLifetime)
                .refreshTokenTimeToLive(settings.sessionLifetime())
                // The client is confidential and has to authenticate itself: several gateways
                // refresh
                // the same session, and none must end it for the others (RFC 9700, section 4.14.2).
                .reuseRefreshTokens(true)
                .build());
  }

  private static String redirectUri(URI console, String path) {
    return console.resolve(path).toString();
  }
}
