package io.anju.platform.access;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/** An access record could not be written, so the data it is about is not shown. */
public final class AccessLogUnavailableException extends RegistryException {

  public AccessLogUnavailableException(Throwable cause) {
    super(PlatformError.UNAVAILABLE);
    initCause(cause);
  }
}
