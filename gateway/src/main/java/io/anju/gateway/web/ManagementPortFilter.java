package io.anju.gateway.web;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.server.RequestPath;
import io.anju.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves metrics on the management port only, and nothing else there but health, which both ports
 * serve.
 */
final class ManagementPortFilter extends OncePerRequestFilter {

  private final ManagementPort port;
  private final ProblemWriter problems;

  ManagementPortFilter(ManagementPort port, ProblemWriter problems) {
    this.port = port;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean management = RequestPath.isUnder(request, "/actuator");
    boolean health = RequestPath.isUnder(request, "/actuator/health");
    if (health || management == (request.getLocalPort() == port.number())) {
      chain.doFilter(request, response);
    } else {
      problems.write(new RegistryException(PlatformError.NOT_FOUND), request, response);
    }
  }
}
