package io.anju.platform.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The path of a request as the web server resolves it, whatever way it was written. */
public final class RequestPath {

  private RequestPath() {}

  /** Decoded, without parameters, dots and doubled slashes. */
  public static String of(HttpServletRequest request) {
    return Objects.toString(request.getServletPath(), "")
        + Objects.toString(request.getPathInfo(), "");
  }

  /**
   * Whether the path, decoded and normalised, is this one or lies below it.
   *
   * @param top such as {@code /actuator}
   */
  public static boolean isUnder(HttpServletRequest request, String top) {
    String path = of(request);
    return path.equals(top) || path.startsWith(top + "/");
  }
}
