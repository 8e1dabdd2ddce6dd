package io.anju.residence.credential;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a credential came to.
 *
 * @param city the city code the permit is of; null for what is not genuine
 * @param shown what else the holder showed, by its name
 */
public record Verification(
    boolean valid,
    Status status,
    Instant checkedAt,
    @Nullable String city,
    Map<String, Object> shown) {

  /** {@code ACTIVE} is the only good one. */
  public enum Status {
    ACTIVE,
    /** Genuine, but the permit is suspended. */
    SUSPENDED,
    /** Genuine, but its permit ended. */
    CANCELLED,
    /** Genuine, but shown too late. */
    EXPIRED,
    /** Not signed by this registry, or changed since. */
    NOT_GENUINE
  }
}
