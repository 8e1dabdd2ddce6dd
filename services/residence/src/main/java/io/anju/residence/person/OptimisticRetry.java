package io.anju.residence.person;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.function.Supplier;

/** Retries changes that other changes came before. */
final class OptimisticRetry {

  /** Attempts before the caller has to try again. */
  private static final int MAX_ATTEMPTS = 50;

  private OptimisticRetry() {}

  static <T> T onStaleVersion(Supplier<T> change) {
    for (int attempt = 1; ; attempt++) {
      try {
        return change.get();
      } catch (RegistryException failure) {
        if (failure.code() != PlatformError.STALE_VERSION || attempt == MAX_ATTEMPTS) {
          throw failure;
        }
      }
    }
  }
}
