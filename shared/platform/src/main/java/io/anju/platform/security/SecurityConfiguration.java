package io.anju.platform.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.time.SystemTime;
import io.anju.platform.web.ProblemWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Every request needs a token, checked here again, whatever is in front; only health, metrics and
 * the API's description do not.
 */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

  private static final int FETCH_MILLIS = 2_000;
  private static final int MAX_KEYS_BYTES = 100_000;

  private static final String[] PUBLIC_PATHS = {
    "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**"
  };

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http, ProblemWriter problems, @Value("${anju.open-paths:}") String[] open)
      throws Exception {
    AuthenticationEntryPoint entryPoint =
        (request, response, _) ->
            problems.write(new RegistryException(PlatformError.UNAUTHENTICATED), request, response);
    return http.csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(PUBLIC_PATHS)
                .permitAll()
                .requestMatchers(open)
                .permitAll()
                .dispatcherTypeMatchers(
                    jakarta.servlet.DispatcherType.ERROR, jakarta.servlet.DispatcherType.ASYNC)
                .permitAll()
                .anyRequest()
                .authenticated())
        .oauth2ResourceServer(server ->
            server
                .bearerTokenResolver(new BearerTokenReader())
                .jwt(jwt -> {})
                .authenticationEntryPoint(entryPoint))
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(entryPoint)
                .accessDeniedHandler((request, response, _) ->
                    problems.write(
                        new RegistryException(PlatformError.FORBIDDEN), request, response)))
        .build();
  }

  /** Checks signature, issuer, audience and times. */
  @Bean
  CachingJwtDecoder jwtDecoder(OAuth2ResourceServerProperties properties, SystemTime time)
      throws MalformedURLException {
    var jwt = properties.getJwt();
    var address = URI.create(Objects.requireNonNull(jwt.getJwkSetUri(), "no jwk-set-uri")).toURL();
    var keys =
        new IssuerKeys(
            () -> JWKSet.load(address, FETCH_MILLIS, FETCH_MILLIS, MAX_KEYS_BYTES),
            System::nanoTime);
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    // Claims are checked by the validators below.
    processor.setJWTClaimsSetVerifier((_, _) -> {});
    var decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(
                Objects.requireNonNull(jwt.getIssuerUri(), "no issuer-uri")),
            new JwtClaimValidator<List<String>>(
                "aud",
                found -> found != null && found.stream().anyMatch(jwt.getAudiences()::contains)),
            new JwtClaimValidator<String>("sub", found -> found != null && !found.isBlank())));
    return new CachingJwtDecoder(decoder, time.clock());
  }

  /**
   * A request is measured as one, not filter by filter, which cost more than checking its token.
   */
  @Bean
  SecurityObservationSettings securityObservationSettings() {
    return SecurityObservationSettings.noObservations();
  }

  /**
   * Behind Spring Security's chain, which put the token there, and before everything that asks who
   * is calling.
   */
  @Bean
  FilterRegistrationBean<CallerFilter> callerFilter() {
    var registration = new FilterRegistrationBean<>(new CallerFilter());
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 30);
    return registration;
  }
}
