package io.anju.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an exception between the filters with a problem document too, such as a database that is
 * unreachable while an idempotency key is claimed.
 */
final class FilterExceptionHandler extends OncePerRequestFilter {

  private final ProblemWriter problems;
  private final ExceptionMapper exceptions;

  FilterExceptionHandler(ProblemWriter problems, ExceptionMapper exceptions) {
    this.problems = problems;
    this.exceptions = exceptions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException failed) {
      if (response.isCommitted()) {
        throw failed;
      }
      problems.write(exceptions.toRegistryException(failed), request, response);
    }
  }
}
