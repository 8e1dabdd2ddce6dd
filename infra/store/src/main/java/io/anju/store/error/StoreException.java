package io.anju.store.error;

/**
 * The disk failed, or what is on it contradicts itself. The client sees MongoDB's {@code
 * InternalError}; the dispatcher logs it.
 */
public final class StoreException extends CommandError {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(MongoErrorCode.INTERNAL_ERROR, message);
  }

  public StoreException(String message, Throwable cause) {
    super(MongoErrorCode.INTERNAL_ERROR, message + ": " + cause.getMessage(), cause);
  }
}
