package io.anju.gateway.proxy;

import io.anju.gateway.resilience.ClientDisconnectedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a client's request. A read failure is reported as a client disconnect, and while the
 * client is waited for, it is known that the service is not: neither counts as a failure of the
 * service.
 */
final class ClientBodyStream extends FilterInputStream {

  private volatile boolean waiting;

  ClientBodyStream(InputStream body) {
    super(body);
  }

  /** Whether the next part of the body has not come yet. */
  boolean isWaiting() {
    return waiting;
  }

  @Override
  public int read() throws IOException {
    waiting = true;
    try {
      return super.read();
    } catch (IOException disconnected) {
      throw new ClientDisconnectedException(disconnected);
    } finally {
      waiting = false;
    }
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    waiting = true;
    try {
      return super.read(into, offset, length);
    } catch (IOException disconnected) {
      throw new ClientDisconnectedException(disconnected);
    } finally {
      waiting = false;
    }
  }
}
