package io.anju.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.WebUtils;

/** The body of a request as the platform holds it. */
public final class BufferedBody {

  private BufferedBody() {}

  /** The body's text; empty for a request without one or whose body streams. */
  public static String text(HttpServletRequest request) {
    var buffered = WebUtils.getNativeRequest(request, BufferedRequest.class);
    return buffered == null ? "" : new String(buffered.body(), StandardCharsets.UTF_8);
  }
}
