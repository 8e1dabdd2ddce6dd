package io.anju.platform.web;

import io.anju.platform.error.RegistryException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where an exception becomes an answer. No exception's own text ever leaves. */
@RestControllerAdvice
final class ExceptionAdvice {

  private static final List<String> SENT_HEADERS = List.of(HttpHeaders.ALLOW, HttpHeaders.ACCEPT);

  private final ProblemWriter problems;
  private final ExceptionMapper exceptions;

  ExceptionAdvice(ProblemWriter problems, ExceptionMapper exceptions) {
    this.problems = problems;
    this.exceptions = exceptions;
  }

  @ExceptionHandler
  void handleRegistryException(
      RegistryException failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(failure, request, response);
  }

  @ExceptionHandler
  void handleException(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(exceptions.toRegistryException(failure), headersOf(failure), request, response);
  }

  /** The methods or types that would have been accepted; nothing of a body. */
  private static HttpHeaders headersOf(Exception failure) {
    var headers = new HttpHeaders();
    if (failure instanceof ErrorResponse known) {
      SENT_HEADERS.forEach(
          name -> known.getHeaders().getOrEmpty(name).forEach(value -> headers.add(name, value)));
    }
    return headers;
  }
}
