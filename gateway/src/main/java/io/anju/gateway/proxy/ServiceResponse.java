package io.anju.gateway.proxy;

import io.anju.gateway.resilience.ResultStatus;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * The response of a service.
 *
 * @param status HTTP status
 * @param headers as received
 * @param bufferedBody the body, or its start up to the buffer limit
 * @param remainder the rest of the body; null where it is fully buffered
 * @param connection closed once the rest is read or discarded
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
