package io.anju.platform.server;

import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.PlatformError;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import tools.jackson.databind.json.JsonMapper;

/**
 * Responds with a problem document to requests that the web server rejects as unreadable before the
 * application.
 */
final class ProblemReportValve extends ErrorReportValve {

  private static final int FIRST_ERROR_STATUS = 400;

  private final ErrorTexts texts;
  private final JsonMapper json;

  ProblemReportValve(ErrorTexts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    if (response.getStatus() < FIRST_ERROR_STATUS
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    var problem =
        Problem.of(
            ServerErrors.of(response.getStatus()),
            request.getRequestURI(),
            texts,
            Languages.of(request.getHeader("Accept-Language")));
    byte[] body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    if (problem.status() == PlatformError.METHOD_NOT_ALLOWED.status()) {
      response.setHeader("Allow", WellFormedRequestFilter.ALLOW);
    }
    try {
      response.setContentType(Problem.MEDIA_TYPE);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException disconnected) {
      container.getLogger().debug("the client did not wait for its problem document", disconnected);
    }
  }
}
