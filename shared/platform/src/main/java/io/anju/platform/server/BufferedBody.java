package io.anju.platform.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** The body of a request as the platform holds it. */
public final class BufferedBody {

  private BufferedBody() {}

  /** Empty for a body that streams, which is every one that is not JSON. */
  public static Optional<byte[]> of(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getNativeRequest(request, BufferedRequest.class))
        .map(BufferedRequest::body);
  }
}
