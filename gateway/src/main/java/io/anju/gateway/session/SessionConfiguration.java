package io.anju.gateway.session;

import io.anju.platform.time.SystemTime;
import io.anju.platform.web.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Sessions: their cookies, the filter in front of the API, and the routes of signing in. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  @Bean
  SessionCookies sessionCookies(
      SessionProperties settings, JsonMapper json, Environment environment) {
    settings.requireTls(environment.acceptsProfiles(Profiles.of("production")));
    return new SessionCookies(SessionSeal.of(settings.key(), json), settings.isSecure());
  }

  @Bean
  Sessions sessions(SessionCookies cookies, SessionProperties settings, SystemTime time) {
    return new Sessions(cookies, settings.idle(), time.clock());
  }

  @Bean
  ProviderClient providerClient(SessionProperties settings, JsonMapper json, SystemTime time) {
    return new ProviderClient(settings, json, time.clock());
  }

  @Bean
  SessionTokens sessionTokens(ProviderClient provider, SystemTime time) {
    return new SessionTokens(provider, time.clock());
  }

  /** Behind the check of what is well-formed and before every limit, which a token belongs to. */
  @Bean
  FilterRegistrationBean<SessionFilter> sessionFilter(
      SessionCookies cookies,
      SessionTokens tokens,
      SessionProperties settings,
      SystemTime time,
      ProblemWriter problems) {
    var registration =
        new FilterRegistrationBean<>(
            new SessionFilter(cookies, tokens, settings.idle(), time.clock(), problems));
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
      SystemTime time) {
    return new SessionRoutes(
            settings,
            cookies,
            tokens,
            provider,
            new SignIn(settings, provider, tokens, accessTokens, time.clock()),
            time.clock())
        .all();
  }
}
