package io.anju.identity.web;

import io.anju.identity.account.Accounts;
import io.anju.identity.account.Activations;
import io.anju.identity.account.AuditLog;
import io.anju.identity.account.SignIns;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.ProblemWriter;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may call the API of accounts: administrators, and for activation codes the services; to open
 * an account its code is enough.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

  private static final String ADMINISTRATOR = "administrator";
  private static final String ACTIVATION_SCOPE = "scope:activation";

  @Bean
  AccountController accountController(
      Accounts accounts, Activations activations, SignIns signIns, AuditLog audit, Clock clock) {
    return new AccountController(accounts, activations, signIns, audit, clock);
  }

  @Bean
  @Order(0)
  SecurityFilterChain apiFilterChain(HttpSecurity http, SignIns signIns, ProblemWriter problems)
      throws Exception {
    AuthenticationEntryPoint unauthenticated =
        (request, response, _) ->
            problems.write(new RegistryException(PlatformError.UNAUTHENTICATED), request, response);
    var converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(token -> authorities(token, signIns));
    return http.securityMatcher("/api/**", "/account/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(HttpMethod.POST, "/api/accounts/activation")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/accounts/activation-codes")
                .hasAnyAuthority(ADMINISTRATOR, ACTIVATION_SCOPE)
                .requestMatchers("/api/accounts/**")
                .hasAuthority(ADMINISTRATOR)
                .anyRequest()
                .authenticated())
        .oauth2ResourceServer(server ->
            server
                .jwt(jwt -> jwt.jwtAuthenticationConverter(converter))
                .authenticationEntryPoint(unauthenticated))
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(unauthenticated)
                .accessDeniedHandler((request, response, _) ->
                    problems.write(
                        new RegistryException(PlatformError.FORBIDDEN), request, response)))
        .build();
  }

  /** The token of an account that was revoked since is good for nothing here, at once. */
  private static List<GrantedAuthority> authorities(Jwt token, SignIns signIns) {
    List<String> roles = token.getClaimAsStringList("roles");
    var subject = token.getSubject();
    if (roles == null) {
      return "activation".equals(token.getClaimAsString("anju_scope"))
          ? List.of(new SimpleGrantedAuthority(ACTIVATION_SCOPE))
          : List.of();
    }
    boolean ofAccount = "anju-console".equals(token.getClaimAsString("azp"));
    return ofAccount && (subject == null || signIns.isRevoked(subject))
        ? List.of()
        : roles.stream().<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
  }
}
