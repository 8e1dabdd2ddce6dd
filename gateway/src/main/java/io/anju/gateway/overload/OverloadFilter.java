package io.anju.gateway.overload;

import com.netflix.concurrency.limits.Limiter;
import io.anju.gateway.importjob.ImportJobRoutes;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that costs, and refuses at once ({@code overloaded}, 503) what is beyond
 * the capacity of the moment. Files are left to the limits of their own routes: they take as long
 * as they are.
 */
final class OverloadFilter extends OncePerRequestFilter {

  private static final String BEARER = "bearer ";
  private static final String[] FILES = {
    ImportJobRoutes.PATH, "/api/sync-jobs", "/api/coding-jobs", "/api/declarations/batch"
  };

  private final FairLimiters limiters;
  private final KnownTokens tokens;
  private final ProblemWriter problems;

  OverloadFilter(FairLimiters limiters, KnownTokens tokens, ProblemWriter problems) {
    this.limiters = limiters;
    this.tokens = tokens;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !RequestPath.isUnder(request, "/api")
        || Stream.of(FILES).anyMatch(path -> RequestPath.isUnder(request, path));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var admitted = limiters.of(RequestPath.of(request)).acquire(client(request));
    if (admitted.isEmpty()) {
      problems.write(new RegistryException(PlatformError.OVERLOADED), request, response);
      return;
    }
    boolean answered = false;
    try {
      chain.doFilter(request, response);
      answered = true;
    } finally {
      end(admitted.get(), answered && request.getHeader("Anju-Seen") == null);
    }
  }

  /**
   * What waits for the caller's own writes, and what failed, tells nothing of how busy the registry
   * is.
   */
  private static void end(Limiter.Listener request, boolean measured) {
    if (measured) {
      request.onSuccess();
    } else {
      request.onIgnore();
    }
  }

  /** Whoever a checked token was issued to; else the address. */
  private String client(HttpServletRequest request) {
    @Nullable String authorization = request.getHeader("Authorization");
    return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? tokens
            .holderOf(authorization.substring(BEARER.length()).strip())
            .orElseGet(request::getRemoteAddr)
        : request.getRemoteAddr();
  }
}
