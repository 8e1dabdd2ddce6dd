package io.anju.gateway.guard;

import io.anju.gateway.service.Lane;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/** The service of a lane gave no answer: {@code unavailable}, whatever the request's method. */
public final class ServiceAwayException extends RegistryException {

  private final transient Lane lane;

  ServiceAwayException(Lane lane, Throwable cause) {
    super(PlatformError.UNAVAILABLE);
    this.lane = lane;
    initCause(cause);
  }

  public Lane lane() {
    return lane;
  }
}
