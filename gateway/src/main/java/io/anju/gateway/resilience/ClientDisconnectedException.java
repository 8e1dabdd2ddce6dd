package io.anju.gateway.resilience;

import java.io.IOException;

/**
 * The client disconnected while sending its request. Does not count as a failure of the service.
 */
public final class ClientDisconnectedException extends IOException {

  public ClientDisconnectedException(IOException cause) {
    super(cause);
  }
}
