package io.anju.gateway.passage;

import io.anju.gateway.guard.Answered;
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
 * @param start the body, or as much of it as is held
 * @param rest where the body goes on beyond that; null where it does not
 * @param connection to be closed when the rest was read, or will not be
 */
public record Answer(int status, HttpHeaders headers, byte[] start, InputStream rest, Closeable connection)
    implements Answered, ProxyExchange.Response, Closeable {

  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }

  @Override
  public HttpStatusCode getStatusCode() {
    return HttpStatusCode.valueOf(status);
  }

  /** Whether {@link #start} is the whole body. */
  boolean whole() {
    return rest == null;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(start);
    if (rest != null) {
      rest.transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
