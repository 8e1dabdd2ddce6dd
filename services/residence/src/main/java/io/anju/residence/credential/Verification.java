package io.anju.residence.credential;

import java.time.Instant;

/** What the check of a credential came to. */
public record Verification(boolean valid, Status status, Instant checkedAt) {

  /** {@code ACTIVE} is the only good one. */
  public enum Status {
    ACTIVE,
    /** Genuine, but its permit sleeps. */
    SUSPENDED,
    /** Genuine, but its permit ended. */
    CANCELLED,
    /** Genuine, but shown too late. */
    EXPIRED,
    /** Not signed by this registry, or changed since. */
    NOT_GENUINE
  }
}
