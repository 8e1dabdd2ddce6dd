package io.anju.gateway.guard;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/** The service of a lane gave no answer: {@code unavailable}, whatever the request's method. */
public final class ServiceAwayException extends RegistryException {

  ServiceAwayException(Throwable cause) {
    super(PlatformError.UNAVAILABLE);
    initCause(cause);
  }
}
