package io.anju.standalone.sync;

/** The registry, or what was asked of it, says no; the message says why. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean absent;

  RefusedException(String message) {
    this(message, false);
  }

  /** @param absent whether what was asked for is not there, or no longer */
  RefusedException(String message, boolean absent) {
    super(message);
    this.absent = absent;
  }

  boolean absent() {
    return absent;
  }
}
