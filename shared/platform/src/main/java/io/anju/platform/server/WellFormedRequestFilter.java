package io.anju.platform.server;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.ContentType;
import io.anju.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything else and refuses requests that cannot be read: methods that do not
 * exist, texts that are no UTF-8, content types that are none. What comes behind need not expect
 * them.
 */
final class WellFormedRequestFilter extends OncePerRequestFilter {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  /** For what is refused before the methods of its path are known. */
  static final String ALLOW = String.join(", ", METHODS.stream().sorted().toList());

  private final ProblemWriter problems;

  WellFormedRequestFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!METHODS.contains(request.getMethod())) {
      var allowed = new HttpHeaders();
      allowed.set(HttpHeaders.ALLOW, ALLOW);
      problems.write(
          new RegistryException(PlatformError.METHOD_NOT_ALLOWED), allowed, request, response);
      return;
    }
    var errors = RequestSyntax.errors(request);
    if (!errors.isEmpty()) {
      problems.write(
          new RegistryException(PlatformError.INVALID_REQUEST, errors), request, response);
    } else if (request.getContentType() != null && ContentType.of(request).isEmpty()) {
      problems.write(
          unreadable(PlatformError.UNSUPPORTED_MEDIA_TYPE, "Content-Type"), request, response);
    } else if (!acceptable(request.getHeader(HttpHeaders.ACCEPT))) {
      problems.write(unreadable(PlatformError.NOT_ACCEPTABLE, "Accept"), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean acceptable(@Nullable String accept) {
    try {
      MediaType.parseMediaTypes(accept);
      return true;
    } catch (InvalidMediaTypeException unreadable) {
      return false;
    }
  }

  private static RegistryException unreadable(PlatformError code, String header) {
    return new RegistryException(
        code, List.of(FieldError.of(header, "not-a-media-type", Map.of())));
  }
}
