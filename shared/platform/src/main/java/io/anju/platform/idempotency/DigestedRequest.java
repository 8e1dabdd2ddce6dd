package io.anju.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body is digested while it is read. */
final class DigestedRequest extends HttpServletRequestWrapper {

  private final Runnable progress;
  private @Nullable DigestedBody body;

  DigestedRequest(HttpServletRequest request, Runnable progress) {
    super(request);
    this.progress = progress;
  }

  @Override
  public DigestedBody getInputStream() throws IOException {
    if (body == null) {
      body = new DigestedBody(super.getInputStream(), progress);
    }
    return body;
  }
}
