package io.anju.platform.web;

import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.RegistryException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Turns a refusal into its problem document, for handlers and for filters alike, and counts it. */
public final class ProblemWriter {

  private final ErrorTexts texts;
  private final JsonMapper json;
  private final MeterRegistry meters;

  public ProblemWriter(ErrorTexts texts, JsonMapper json, MeterRegistry meters) {
    this.texts = texts;
    this.json = json;
    this.meters = meters;
  }

  public Problem problem(RegistryException failure, HttpServletRequest request) {
    meters.counter("anju.requests.rejected", "code", failure.code().code()).increment();
    return Problem.of(
        failure,
        request.getRequestURI(),
        texts,
        Languages.of(request.getHeader("Accept-Language")));
  }

  public void write(
      RegistryException failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(failure, HttpHeaders.EMPTY, request, response);
  }

  /**
   * @param headers sent with it, such as the methods that are allowed
   */
  public void write(
      RegistryException failure,
      HttpHeaders headers,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var problem = problem(failure, request);
    if (response.isCommitted()) {
      // The web server refused the request meanwhile, and answers that.
      return;
    }
    response.reset();
    response.setStatus(problem.status());
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.setContentType(Problem.MEDIA_TYPE);
    if (problem.status() == 401) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    if (problem.status() == 503 || problem.status() == 429) {
      response.setHeader("Retry-After", "2");
    }
    response
        .getOutputStream()
        .write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
  }
}
