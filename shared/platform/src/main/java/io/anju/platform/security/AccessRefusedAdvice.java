package io.anju.platform.security;

import io.anju.platform.access.AccessPolicy.AccessRefusedException;
import io.anju.platform.access.PersonalData;
import io.anju.platform.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** A refused look at personal data is recorded as one. */
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
    if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod method
        && method.hasMethodAnnotation(PersonalData.class)) {
      recorder.recordRefusal(request, refusal.scope().persons());
    }
    problems.write(refusal, request, response);
  }
}
