package io.anju.gateway.web;

import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Responds with a problem document to requests that fail before a handler is reached. */
@RestController
final class ProblemErrorController implements ErrorController {

  private static final int SERVER_ERROR = 500;

  private final ProblemWriter problems;

  ProblemErrorController(ProblemWriter problems) {
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:/error}")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    problems.write(new RegistryException(code(request)), request, response);
  }

  private static ErrorCode code(HttpServletRequest request) {
    if (cause(request) instanceof AuthenticationServiceException) {
      return PlatformError.UNAVAILABLE;
    }
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer errorStatus
            ? errorStatus
            : 404;
    if (status == 400) {
      return PlatformError.INVALID_REQUEST;
    }
    return Arrays.stream(PlatformError.values())
        .filter(code -> code.status() == status)
        .findFirst()
        .orElse(status < SERVER_ERROR ? PlatformError.INVALID_REQUEST : PlatformError.INTERNAL);
  }

  private static Object cause(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
        .orElse("nothing thrown");
  }
}
