package io.anju.store.error;

import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * The disk or the file system under the store failed. The client sees MongoDB's {@code
 * InternalError}.
 */
public final class StoreException extends MongoServerError {
  private static final long serialVersionUID = 1L;

  public StoreException(String message, Throwable cause) {
    super(1, "InternalError", message + ": " + cause.getMessage(), cause);
  }
}
