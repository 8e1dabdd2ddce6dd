package io.anju.platform.security;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.web.Characters;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the caller of the token to the request; without a token none is bound, and what needs a
 * caller refuses.
 */
final class CallerFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!(SecurityContextHolder.getContext().getAuthentication()
        instanceof JwtAuthenticationToken signedIn)) {
      chain.doFilter(request, response);
      return;
    }
    var caller =
        CallerClaims.of(
            signedIn.getToken(), header(request, "Anju-Purpose"), header(request, "Anju-Case"));
    try {
      CurrentCaller.call(
          caller,
          () -> {
            chain.doFilter(request, response);
            return null;
          });
    } catch (ServletException | IOException | RuntimeException known) {
      throw known;
    } catch (Exception other) {
      throw new ServletException(other);
    }
  }

  private static @Nullable String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).flatMap(Characters::ofHeader).orElse(null);
  }
}
