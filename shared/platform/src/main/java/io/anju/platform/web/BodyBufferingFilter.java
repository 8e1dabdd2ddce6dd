package io.anju.platform.web;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
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
    String type = request.getContentType();
    return type == null || !type.contains("json") || type.contains("ndjson");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body =
        request.getContentLengthLong() > limit
            ? null
            : request.getInputStream().readNBytes(limit + 1);
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
