package io.anju.gateway.resilience;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/** The service of a lane gave no answer: {@code unavailable}, whatever the request's method. */
public final class ServiceUnavailableException extends RegistryException {

  ServiceUnavailableException(Throwable cause) {
    super(PlatformError.UNAVAILABLE);
    initCause(cause);
  }
}
