package io.anju.platform.server;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.ProblemWriter;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Responds with a problem document to requests that fail before a handler is reached. */
@Hidden
@RestController
final class ProblemErrorController implements ErrorController {

  private final ProblemWriter problems;

  ProblemErrorController(ProblemWriter problems) {
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:/error}")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var failure = failure(request);
    var headers = new HttpHeaders();
    if (failure.code() == PlatformError.METHOD_NOT_ALLOWED) {
      headers.set(HttpHeaders.ALLOW, WellFormedRequestFilter.ALLOW);
    }
    problems.write(failure, headers, request, response);
  }

  private static RegistryException failure(HttpServletRequest request) {
    if (cause(request) instanceof AuthenticationServiceException) {
      return new RegistryException(PlatformError.UNAVAILABLE);
    }
    return ServerErrors.of(
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
            ? status
            : PlatformError.NOT_FOUND.status());
  }

  private static Object cause(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
        .orElse("nothing thrown");
  }
}
