package io.anju.platform.aggregate;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.function.Supplier;

/** Repeats a change that lost a version conflict, each time against the version that won. */
public final class OptimisticRetry {

  private OptimisticRetry() {}

  /**
   * Runs an attempt, which reads the aggregate anew, until it meets no {@code stale-version} and no
   * duplicate. Refuses with {@code unavailable} after so many attempts.
   */
  public static <R> R retry(int maxAttempts, Supplier<R> attempt) {
    for (int i = 0; i < maxAttempts; i++) {
      try {
        return attempt.get();
      } catch (RegistryException conflict) {
        if (!isConflict(conflict)) {
          throw conflict;
        }
      }
    }
    throw new RegistryException(PlatformError.UNAVAILABLE);
  }

  private static boolean isConflict(RegistryException exception) {
    return exception instanceof DuplicateException
        || exception.code() == PlatformError.STALE_VERSION;
  }
}
