package io.anju.gateway.passage;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A service's answer on its way to the client; conditions such as {@code If-None-Match} were the service's to decide. */
public final class PassedOn implements ServerResponse, Closeable {

  private static final int NOT_MODIFIED = 304;

  private final Answer answer;
  private final HttpHeaders headers = new HttpHeaders();

  PassedOn(Answer answer) {
    this.answer = answer;
  }

  /** A refusal to something asked on the client's behalf: its problem document, and nothing else of that exchange. */
  public static PassedOn refusal(Answer answer) {
    var refusal = new PassedOn(answer);
    List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE)
        .forEach(name -> answer.headers().getOrEmpty(name).forEach(value -> refusal.headers.add(name, value)));
    return refusal;
  }

  @Override
  public HttpStatusCode statusCode() {
    return answer.getStatusCode();
  }

  @Override
  public HttpHeaders headers() {
    return headers;
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return new LinkedMultiValueMap<>();
  }

  /** For an answer that is not passed on after all. */
  @Override
  public void close() throws IOException {
    answer.close();
  }

  @Override
  public ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context) throws IOException {
    response.setStatus(answer.status());
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    try (answer) {
      if (!request.getMethod().equals("HEAD") && answer.status() != NOT_MODIFIED) {
        if (answer.whole()) {
          response.setContentLength(answer.start().length);
        }
        answer.writeTo(response.getOutputStream());
      }
    }
    return null;
  }
}
