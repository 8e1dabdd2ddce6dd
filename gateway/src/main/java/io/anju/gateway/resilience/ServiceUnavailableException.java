package io.anju.gateway.resilience;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/** The service of a route did not respond: {@code unavailable}, for every request method. */
public final class ServiceUnavailableException extends RegistryException {

  ServiceUnavailableException(Throwable cause) {
    super(PlatformError.UNAVAILABLE);
    initCause(cause);
  }
}
