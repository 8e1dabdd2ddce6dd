package io.anju.gateway.proxy;

import io.anju.gateway.resilience.ClientDisconnectedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a client's request. A read failure is reported as a client disconnect, so that it
 * does not count as a failure of the service.
 */
final class ClientBodyStream extends FilterInputStream {

  ClientBodyStream(InputStream body) {
    super(body);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException disconnected) {
      throw new ClientDisconnectedException(disconnected);
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      return super.read(into, offset, length);
    } catch (IOException disconnected) {
      throw new ClientDisconnectedException(disconnected);
    }
  }
}
