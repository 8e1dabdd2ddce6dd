package io.anju.store.engine;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import io.anju.store.keys.BsonOrder;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The value of {@code _id} as the key of its document. */
public final class DocumentId {
  private static final int MAX_BYTES = 32 * 1024;

  private DocumentId() {}

  /**
   * The bytes of an id. Fails with 53 for an array or a regular expression, which MongoDB does not
   * accept as {@code _id}, and with 17280 beyond 32 KB.
   */
  public static byte[] encode(@Nullable Object id) {
    if (id instanceof Collection || id instanceof BsonRegularExpression) {
      throw new CommandError(
          MongoErrorCode.INVALID_ID_FIELD,
          "The '_id' value cannot be of type " + (id instanceof Collection ? "array" : "regex"));
    }
    byte[] encoded = BsonOrder.encode(id);
    if (encoded.length > MAX_BYTES) {
      throw new CommandError(
          MongoErrorCode.KEY_TOO_LONG, "the _id is longer than " + MAX_BYTES + " bytes");
    }
    return encoded;
  }
}
