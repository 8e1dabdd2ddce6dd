package io.anju.gateway.session;

import io.anju.platform.web.ProblemWriter;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Sessions: their cookies, the filter in front of the API, and the routes of signing in. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  @Bean
  SessionCookies sessionCookies(SessionProperties settings, JsonMapper json) {
    return new SessionCookies(SessionSeal.of(settings.key(), json), settings.isSecure());
  }

  @Bean
  Sessions sessions(SessionCookies cookies, SessionProperties settings, Clock clock) {
    return new Sessions(cookies, settings.idle(), clock);
  }

  @Bean
  ProviderClient providerClient(SessionProperties settings, JsonMapper json, Clock clock) {
    return new ProviderClient(settings, json, clock);
  }

  @Bean
  SessionTokens sessionTokens(ProviderClient provider, Clock clock) {
    return new SessionTokens(provider, clock);
  }

  /** Behind the check of what is well-formed and before every limit, which a token belongs to. */
  @Bean
  FilterRegistrationBean<SessionFilter> sessionFilter(
      SessionCookies cookies,
      SessionTokens tokens,
      SessionProperties settings,
      Clock clock,
      ProblemWriter problems) {
    var registration =
        new FilterRegistrationBean<>(
            new SessionFilter(cookies, tokens, settings.idle(), clock, problems));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 8);
    return registration;
  }

  @Bean
  @Order(-1)
  RouterFunction<ServerResponse> sessionRoutes(
      SessionProperties settings,
      SessionCookies cookies,
      SessionTokens tokens,
      ProviderClient provider,
      JwtDecoder accessTokens,
      Clock clock) {
    return new SessionRoutes(
            settings,
            cookies,
            tokens,
            provider,
            new SignIn(settings, provider, tokens, accessTokens, clock),
            clock)
        .all();
  }
}
