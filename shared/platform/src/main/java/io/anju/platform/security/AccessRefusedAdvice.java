package io.anju.platform.security;

import io.anju.platform.access.AccessPolicy.AccessRefusedException;
import io.anju.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What lies outside the caller's scope is refused, and recorded with whom it is about. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AccessRefusedAdvice {

  private final ProblemWriter problems;
  private final AccessRecorder recorder;

  AccessRefusedAdvice(ProblemWriter problems, AccessRecorder recorder) {
    this.problems = problems;
    this.recorder = recorder;
  }

  @ExceptionHandler
  void handleAccessRefused(
      AccessRefusedException refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    recorder.recordRefusal(request, refusal.scope().persons());
    problems.write(refusal, request, response);
  }
}
