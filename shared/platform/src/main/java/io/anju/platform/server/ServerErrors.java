package io.anju.platform.server;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The refusals of requests that fail before the application sees them. */
final class ServerErrors {

  private static final int FIRST_SERVER_ERROR = 500;

  /** What the web server answers to a transfer encoding or a version that it does not know. */
  private static final Set<Integer> CLIENT_FAULTS = Set.of(501, 505);

  private ServerErrors() {}

  static RegistryException unreadable() {
    return new RegistryException(
        PlatformError.INVALID_REQUEST,
        List.of(FieldError.of("request", "unreadable-request", Map.of())));
  }

  /**
   * @param status HTTP status that the web server chose
   */
  static RegistryException of(int status) {
    if (status == PlatformError.INVALID_REQUEST.status() || CLIENT_FAULTS.contains(status)) {
      return unreadable();
    }
    return Arrays.stream(PlatformError.values())
        .filter(code -> code.status() == status)
        .findFirst()
        .map(RegistryException::new)
        .orElseGet(() ->
            status < FIRST_SERVER_ERROR
                ? unreadable()
                : new RegistryException(PlatformError.INTERNAL));
  }
}
