package io.anju.store.keys;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The leading byte of an encoded value: the order of BSON types. A missing value has the tag of
 * null.
 */
public enum TypeTag {
  MIN_KEY(0x05),
  EMPTY_ARRAY(0x08),
  NULL(0x10),
  NUMBER(0x18),
  STRING(0x20),
  DOCUMENT(0x28),
  ARRAY(0x30),
  BINARY(0x38),
  OBJECT_ID(0x40),
  BOOLEAN(0x48),
  DATE(0x50),
  TIMESTAMP(0x58),
  REGEX(0x60),
  CODE(0x68),
  MAX_KEY(0x7F);

  private final int code;

  TypeTag(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  /**
   * The tag of a value as the protocol library decodes it; an array keeps {@link #ARRAY} even when
   * empty.
   */
  public static TypeTag of(@Nullable Object value) {
    return switch (value) {
      case null -> NULL;
      case Missing _ -> NULL;
      case Number _ -> NUMBER;
      case String _ -> STRING;
      case Map<?, ?> _ -> DOCUMENT;
      case Collection<?> _ -> ARRAY;
      case BinData _ -> BINARY;
      case UUID _ -> BINARY;
      case LegacyUUID _ -> BINARY;
      case ObjectId _ -> OBJECT_ID;
      case Boolean _ -> BOOLEAN;
      case Instant _ -> DATE;
      case BsonTimestamp _ -> TIMESTAMP;
      case BsonRegularExpression _ -> REGEX;
      case BsonJavaScript _ -> CODE;
      case MinKey _ -> MIN_KEY;
      case MaxKey _ -> MAX_KEY;
      default ->
          throw new IllegalArgumentException("no BSON type for " + value.getClass().getName());
    };
  }
}
