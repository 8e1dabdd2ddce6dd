package io.anju.gateway.guard;

import java.io.IOException;

/** The client stopped sending; nothing its service could be blamed for. */
public final class ClientGoneException extends IOException {

  public ClientGoneException(IOException cause) {
    super(cause);
  }
}
