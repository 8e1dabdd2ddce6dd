package io.anju.gateway.ratelimit;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests beyond the rate of a client. A client is identified by its token, without one by
 * its address.
 */
final class RateLimitFilter extends OncePerRequestFilter {

  private final ClientRateLimiters authenticated;
  private final ClientRateLimiters anonymous;
  private final ProblemWriter problems;

  RateLimitFilter(
      ClientRateLimiters authenticated, ClientRateLimiters anonymous, ProblemWriter problems) {
    this.authenticated = authenticated;
    this.anonymous = anonymous;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/actuator/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (tryAcquire(request)) {
      chain.doFilter(request, response);
    } else {
      problems.write(new RegistryException(PlatformError.TOO_MANY_REQUESTS), request, response);
    }
  }

  private boolean tryAcquire(HttpServletRequest request) {
    if (SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken authentication) {
      var token = authentication.getToken();
      String subject = Objects.toString(token.getSubject(), "");
      String client = token.getClaimAsString("azp");
      return authenticated.tryAcquire(client == null ? subject : client + " " + subject);
    }
    return anonymous.tryAcquire(request.getRemoteAddr());
  }
}
