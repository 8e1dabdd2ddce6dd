package io.anju.identity.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.anju.identity.IdentityProperties;
import io.anju.identity.account.AccountStore;
import io.anju.identity.account.SignIns;
import io.anju.identity.credentials.RecordFolder;
import io.anju.identity.credentials.SigningKeyFile;
import io.anju.identity.session.SignInAuthorizationService;
import io.anju.identity.session.SignInSession;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  @Bean
  JWKSource<SecurityContext> signingKeys(IdentityProperties settings) {
    return new ImmutableJWKSet<>(new JWKSet(new SigningKeyFile(settings.folder()).read()));
  }

  @Bean
  RoleScopeParameters roleScopeParameters(IdentityProperties settings) {
    return new RoleScopeParameters(settings.division());
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> roleScopeClaims(
      RoleScopeParameters parameters,
      AccountStore accounts,
      SignIns signIns,
      SignInAuthorizationService sessions) {
    return new RoleScopeClaims(parameters, accounts, signIns, sessions);
  }

  /** Refuses a token request with an invalid role scope before a token is signed. */
  @Bean
  Consumer<OAuth2ClientCredentialsAuthenticationContext> clientCredentialsValidator(
      RoleScopeParameters parameters) {
    return new OAuth2ClientCredentialsAuthenticationValidator()
        .andThen(context -> {
          OAuth2ClientCredentialsAuthenticationToken request = context.getAuthentication();
          parameters.parse(request.getAdditionalParameters());
        });
  }

  @Bean
  SignInAuthorizationService authorizations(
      IdentityProperties settings, RegisteredClientRepository clients, Clock clock) {
    return new SignInAuthorizationService(
        new RecordFolder<>(settings.folder().resolve("sessions"), SignInSession.class),
        clients,
        clock);
  }
}
