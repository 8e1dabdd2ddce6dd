package io.anju.platform.aggregate;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/** The version a change relies on, from {@code If-Match}; {@link #ANY} stands for {@code *}. */
public record ExpectedVersion(long value) {

  public static final ExpectedVersion ANY = new ExpectedVersion(-1);

  /** Refuses with {@code stale-version} where the aggregate has moved on. */
  public <A> Versioned<A> require(Versioned<A> found) {
    if (!equals(ANY) && found.version() != value) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    return found;
  }
}
