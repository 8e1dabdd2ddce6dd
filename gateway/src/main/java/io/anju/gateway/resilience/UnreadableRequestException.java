package io.anju.gateway.resilience;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The client did not send its request to the end, or not in time: {@code invalid-request}. */
public final class UnreadableRequestException extends RegistryException {
  public UnreadableRequestException(IOException cause) {
    super(
        PlatformError.INVALID_REQUEST,
        List.of(FieldError.of("request", "unreadable-request", Map.of())));
    initCause(cause);
  }
}
