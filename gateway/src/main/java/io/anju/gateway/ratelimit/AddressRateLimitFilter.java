package io.anju.gateway.ratelimit;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.security.KnownTokens;
import io.anju.platform.server.RequestPath;
import io.anju.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests beyond the rate of an address, before any token is checked: all of its requests,
 * its requests without a token, and its tokens that were not seen before. A token that was checked
 * within the last minute counts only towards the first, so that nobody at the same address is shut
 * out by somebody who sends made-up ones.
 */
final class AddressRateLimitFilter extends OncePerRequestFilter {

  private static final String BEARER = "bearer ";

  private final ClientRateLimiters all;
  private final ClientRateLimiters newTokens;
  private final ClientRateLimiters anonymous;
  private final KnownTokens tokens;
  private final ProblemWriter problems;

  AddressRateLimitFilter(
      ClientRateLimiters all,
      ClientRateLimiters newTokens,
      ClientRateLimiters anonymous,
      KnownTokens tokens,
      ProblemWriter problems) {
    this.all = all;
    this.newTokens = newTokens;
    this.anonymous = anonymous;
    this.tokens = tokens;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return RequestPath.isUnder(request, "/actuator");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = request.getRemoteAddr();
    if (all.tryAcquire(address) && tryAcquire(address, request.getHeader("Authorization"))) {
      chain.doFilter(request, response);
    } else {
      problems.write(new RegistryException(PlatformError.TOO_MANY_REQUESTS), request, response);
    }
  }

  private boolean tryAcquire(String address, @Nullable String authorization) {
    if (authorization == null) {
      return anonymous.tryAcquire(address);
    }
    return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
            && tokens.isKnown(authorization.substring(BEARER.length()).strip())
        || newTokens.tryAcquire(address);
  }
}
