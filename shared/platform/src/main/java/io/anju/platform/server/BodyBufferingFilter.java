package io.anju.platform.server;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.ContentType;
import io.anju.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds JSON bodies in memory, up to a limit, so that they can be compared and read; files stream
 * past.
 */
final class BodyBufferingFilter extends OncePerRequestFilter {

  private final int limit;
  private final ProblemWriter problems;

  /**
   * @param limit bytes
   */
  BodyBufferingFilter(int limit, ProblemWriter problems) {
    this.limit = limit;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !ContentType.isJson(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte @Nullable [] body;
    try {
      body =
          request.getContentLengthLong() > limit
              ? null
              : request.getInputStream().readNBytes(limit + 1);
    } catch (IOException unreadable) {
      // Sent in broken chunks, or not to its end.
      problems.write(ServerErrors.unreadable(), request, response);
      return;
    }
    if (body == null || body.length > limit) {
      response.setHeader("Connection", "close");
      problems.write(
          new RegistryException(PlatformError.TOO_LARGE, Map.of("limit", Integer.toString(limit))),
          request,
          response);
      return;
    }
    chain.doFilter(new BufferedRequest(request, body), response);
  }
}
