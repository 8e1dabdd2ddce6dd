package io.anju.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.WebUtils;

/** The body of a request as the platform holds it. */
public final class HeldBody {

  private HeldBody() {}

  /** The body's text; empty for a request without one or whose body streams. */
  public static String digestible(HttpServletRequest request) {
    var held = WebUtils.getNativeRequest(request, HeldRequest.class);
    return held == null ? "" : new String(held.body(), StandardCharsets.UTF_8);
  }
}
