package io.anju.gateway.web;

import io.anju.gateway.page.ContentPolicy;
import io.anju.platform.server.RequestPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the security headers of responses: data may load nothing; the API documentation may run its
 * own scripts.
 */
final class SecurityHeaderFilter extends OncePerRequestFilter {

  private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";
  private static final String DOCS_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors"
          + " 'none'";

  private static final List<String> PAGES = List.of("/desk", "/my", "/login", "/sign-in");

  private final ContentPolicy console;

  SecurityHeaderFilter(ContentPolicy console) {
    this.console = console;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", policy(request));
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    chain.doFilter(request, response);
  }

  private String policy(HttpServletRequest request) {
    if (RequestPath.isUnder(request, "/docs")) {
      return DOCS_POLICY;
    }
    boolean page =
        RequestPath.of(request).equals("/")
            || PAGES.stream().anyMatch(top -> RequestPath.isUnder(request, top));
    return page ? console.of(request) : API_POLICY;
  }
}
