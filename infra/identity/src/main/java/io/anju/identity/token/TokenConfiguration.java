package io.anju.identity.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.anju.identity.IdentitySettings;
import io.anju.identity.credentials.CredentialsFile;
import io.anju.identity.credentials.SigningKeyFile;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  @Bean
  JWKSource<SecurityContext> signingKeys(IdentitySettings settings) {
    return new ImmutableJWKSet<>(new JWKSet(new SigningKeyFile(settings.folder()).read()));
  }

  @Bean
  AskedMandate askedMandate(IdentitySettings settings) {
    return new AskedMandate(settings.division());
  }

  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> mandateClaims(AskedMandate asked, CredentialsFile credentials) {
    return new MandateClaims(asked, credentials);
  }

  /** Refuses a token request whose mandate cannot stand, before anything is signed. */
  @Bean
  Consumer<OAuth2ClientCredentialsAuthenticationContext> clientRequests(AskedMandate asked) {
    return new OAuth2ClientCredentialsAuthenticationValidator().andThen(context -> {
      OAuth2ClientCredentialsAuthenticationToken request = context.getAuthentication();
      asked.of(request.getAdditionalParameters());
    });
  }

  @Bean
  OAuth2AuthorizationService authorizations() {
    return new SignInAuthorizations(Clock.systemUTC());
  }
}
