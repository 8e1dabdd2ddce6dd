package io.anju.identity;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Permits requests to the protocol's endpoints, the sign-in form and health only. */
@Configuration(proxyBeanMethods = false)
class SecurityChainConfiguration {

  @Bean
  @Order(1)
  SecurityFilterChain protocolFilterChain(
      HttpSecurity http,
      IdentityProperties settings,
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
              server.authorizationEndpoint(
                  authorization -> authorization.authorizationResponseHandler(new CodeResponse()));
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
        .headers(headers -> pageHeaders(headers, settings))
        .exceptionHandling(refused ->
            refused.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/login"),
                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .build();
  }

  /** The pages look after themselves: each knows which step is due. */
  @Bean
  @Order(2)
  SecurityFilterChain signInFilterChain(HttpSecurity http, IdentityProperties settings)
      throws Exception {
    return http.authorizeHttpRequests(requested ->
            requested
                .requestMatchers(
                    "/actuator/health/**",
                    "/error",
                    "/login",
                    "/login/*",
                    "/activate",
                    "/forgotten",
                    "/pages.css")
                .permitAll()
                .anyRequest()
                .denyAll())
        .headers(headers -> pageHeaders(headers, settings))
        .exceptionHandling(refused ->
            // A form whose session is over: nothing was done, and the sign-in begins anew.
            refused
                .accessDeniedHandler((_, response, _) -> response.sendRedirect("/login?expired"))
                .authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
        .build();
  }

  private static void pageHeaders(
      HeadersConfigurer<HttpSecurity> headers, IdentityProperties settings) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.of(settings)))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
  }

  private static void withoutIntrospection(Map<String, Object> claims) {
    claims.keySet().removeIf(claim -> claim.startsWith("introspection_endpoint"));
  }
}
