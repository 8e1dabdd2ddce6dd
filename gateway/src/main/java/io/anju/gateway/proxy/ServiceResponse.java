package io.anju.gateway.proxy;

import org.jspecify.annotations.Nullable;
import io.anju.gateway.resilience.ResultStatus;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What a service answered.
 *
 * @param status HTTP status
 * @param headers as they came
 * @param bufferedBody the body, or as much of it as is held
 * @param remainder where the body goes on beyond that; null where it does not
 * @param connection to be closed when the rest was read, or will not be
 */
public record ServiceResponse(
    int status,
    HttpHeaders headers,
    byte[] bufferedBody,
    @Nullable InputStream remainder,
    Closeable connection)
    implements ResultStatus, ProxyExchange.Response, Closeable {

  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }

  @Override
  public HttpStatusCode getStatusCode() {
    return HttpStatusCode.valueOf(status);
  }

  /** Whether {@link #bufferedBody} is the whole body. */
  boolean isComplete() {
    return remainder == null;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bufferedBody);
    if (remainder != null) {
      remainder.transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
