package io.anju.standalone.upload;

/** The registry, or what was asked of it, says no; the message says why. */
final class RequestRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean notFound;

  RequestRejectedException(String message) {
    this(message, false);
  }

  /**
   * @param notFound whether what was asked for is not there, or no longer
   */
  RequestRejectedException(String message, boolean notFound) {
    super(message);
    this.notFound = notFound;
  }

  boolean isNotFound() {
    return notFound;
  }
}
