package io.anju.identity;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Permits requests to the protocol's endpoints, the sign-in form and health only. */
@Configuration(proxyBeanMethods = false)
class SecurityChainConfiguration {

  @Bean
  @Order(1)
  SecurityFilterChain protocolFilterChain(
      HttpSecurity http,
      Consumer<OAuth2ClientCredentialsAuthenticationContext> clientCredentialsValidator)
      throws Exception {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server.oidc(oidc ->
                  oidc.providerConfigurationEndpoint(endpoint ->
                      endpoint.providerConfigurationCustomizer(metadata ->
                          metadata.claims(SecurityChainConfiguration::withoutIntrospection))));
              server.authorizationServerMetadataEndpoint(endpoint ->
                  endpoint.authorizationServerMetadataCustomizer(metadata ->
                      metadata.claims(SecurityChainConfiguration::withoutIntrospection)));
              server.tokenEndpoint(token ->
                  token.authenticationProviders(providers ->
                      providers.stream()
                          .filter(OAuth2ClientCredentialsAuthenticationProvider.class::isInstance)
                          .map(OAuth2ClientCredentialsAuthenticationProvider.class::cast)
                          .forEach(provider ->
                              provider.setAuthenticationValidator(clientCredentialsValidator))));
            })
        .authorizeHttpRequests(requested ->
            requested
                // Tokens of clients are not stored, so introspection would report valid ones as
                // inactive.
                .requestMatchers("/oauth2/introspect")
                .denyAll()
                .anyRequest()
                .authenticated())
        .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
        .exceptionHandling(refused ->
            refused.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/login"),
                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain signInFilterChain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(requested ->
            requested
                .requestMatchers("/actuator/health/**", "/error")
                .permitAll()
                .anyRequest()
                .authenticated())
        .formLogin(Customizer.withDefaults())
        .build();
  }

  private static void withoutIntrospection(Map<String, Object> claims) {
    claims.keySet().removeIf(claim -> claim.startsWith("introspection_endpoint"));
  }
}
