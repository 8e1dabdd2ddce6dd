package io.anju.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What goes wrong between the filters, such as a store that is away while an idempotency key is
 * claimed, is a problem document too.
 */
final class FilterExceptionHandler extends OncePerRequestFilter {

  private final ProblemWriter problems;

  FilterExceptionHandler(ProblemWriter problems) {
    this.problems = problems;
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
      problems.write(ExceptionAdvice.toRegistryException(failed), request, response);
    }
  }
}
