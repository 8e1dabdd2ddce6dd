package io.anju.gateway.proxy;

import io.anju.gateway.resilience.ClientDisconnectedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A client's upload: when it breaks off, that is told apart from the service breaking off. */
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
