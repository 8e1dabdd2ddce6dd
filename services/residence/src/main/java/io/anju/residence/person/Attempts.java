package io.anju.residence.person;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.function.Supplier;

/** Changes that met somebody else's. */
final class Attempts {

  /** Tried again this often before the caller is asked to. */
  private static final int MOST = 50;

  private Attempts() {}

  static <T> T untilNotStale(Supplier<T> change) {
    for (int attempt = 1; ; attempt++) {
      try {
        return change.get();
      } catch (RegistryException refused) {
        if (refused.code() != PlatformError.STALE_VERSION || attempt == MOST) {
          throw refused;
        }
      }
    }
  }
}
