package io.anju.platform.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteException;
import io.anju.platform.error.FailureClassifier;

/** The exceptions of the MongoDB driver. */
public final class MongoFailureClassifier implements FailureClassifier {

  private static final String RETRYABLE = "RetryableWriteError";

  @Override
  public boolean isTransient(Exception failure) {
    return switch (failure) {
      case MongoBulkWriteException bulk ->
          bulk.hasErrorLabel(RETRYABLE) || bulk.getWriteErrors().isEmpty();
      case MongoWriteException refused -> refused.hasErrorLabel(RETRYABLE);
      case MongoCommandException refused -> refused.hasErrorLabel(RETRYABLE);
      default -> failure instanceof MongoException;
    };
  }

  @Override
  public boolean isUnavailable(Exception failure) {
    return failure instanceof MongoSocketException
        || failure instanceof MongoClientException
        || failure instanceof MongoException other && other.hasErrorLabel(RETRYABLE);
  }
}
