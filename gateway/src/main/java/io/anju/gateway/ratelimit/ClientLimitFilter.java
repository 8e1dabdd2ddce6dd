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
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests beyond the rate of a client, and those beyond the number that one client may
 * have in progress at the same time. A client is identified by its token.
 */
final class ClientLimitFilter extends OncePerRequestFilter {

  private final ClientRateLimiters rates;
  private final ClientConcurrency concurrency;
  private final ProblemWriter problems;

  ClientLimitFilter(
      ClientRateLimiters rates, ClientConcurrency concurrency, ProblemWriter problems) {
    this.rates = rates;
    this.concurrency = concurrency;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var client = client();
    if (client.isEmpty()) {
      chain.doFilter(request, response);
    } else if (rates.tryAcquire(client.get()) && concurrency.tryEnter(client.get())) {
      try {
        chain.doFilter(request, response);
      } finally {
        concurrency.leave(client.get());
      }
    } else {
      problems.write(new RegistryException(PlatformError.TOO_MANY_REQUESTS), request, response);
    }
  }

  private static Optional<String> client() {
    if (!(SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken authentication)) {
      return Optional.empty();
    }
    var token = authentication.getToken();
    String subject = Objects.toString(token.getSubject(), "");
    String client = token.getClaimAsString("azp");
    return Optional.of(client == null ? subject : client + " " + subject);
  }
}
