package io.anju.gateway.resilience;

import java.io.IOException;

/** The client stopped sending; nothing its service could be blamed for. */
public final class ClientDisconnectedException extends IOException {

  public ClientDisconnectedException(IOException cause) {
    super(cause);
  }
}
