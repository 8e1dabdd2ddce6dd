package io.anju.store.keys;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Encodes values so that their bytes compare as BSON does: types in their order, numbers by value
 * across types, strings by UTF-8, binary data by length, subtype and content. Equal values have
 * equal bytes, so 1 and 1.0 are one key.
 */
public final class BsonOrder {
  private static final int UUID_LENGTH = 16;

  private BsonOrder() {}

  /** The key of one value, ascending. */
  public static byte[] encode(@Nullable Object value) {
    var out = new KeyWriter();
    write(out, value);
    return out.toBytes();
  }

  static void write(KeyWriter out, @Nullable Object value) {
    TypeTag tag = TypeTag.of(value);
    out.raw(tag.code());
    if (value != null) {
      content(out, tag, value);
    }
  }

  private static void content(KeyWriter out, TypeTag tag, Object value) {
    switch (tag) {
      case MIN_KEY, MAX_KEY, NULL, EMPTY_ARRAY -> {}
      case NUMBER -> NumberOrder.write(out, (Number) value);
      case STRING -> out.terminated(utf8(value.toString()));
      case DOCUMENT -> document(out, (Map<?, ?>) value);
      case ARRAY -> {
        ((Collection<?>) value).forEach(element -> write(out, element));
        out.raw(0);
      }
      case BINARY -> binary(out, value);
      case OBJECT_ID -> out.raw(((ObjectId) value).toByteArray());
      case BOOLEAN -> out.raw((Boolean) value ? 2 : 1);
      case DATE -> out.int64(((Instant) value).toEpochMilli() ^ Long.MIN_VALUE);
      case TIMESTAMP -> out.int64(((BsonTimestamp) value).getValue());
      case REGEX -> {
        var regex = (BsonRegularExpression) value;
        out.terminated(utf8(regex.getPattern()))
            .terminated(utf8(regex.getOptions() == null ? "" : regex.getOptions()));
      }
      case CODE -> out.terminated(utf8(((BsonJavaScript) value).getCode()));
    }
  }

  /** Field by field: first the type, then the name, then the value. */
  private static void document(KeyWriter out, Map<?, ?> fields) {
    fields.forEach((name, value) -> {
      out.raw(TypeTag.of(value).code()).terminated(utf8(name.toString()));
      write(out, value);
    });
    out.raw(0);
  }

  private static void binary(KeyWriter out, Object value) {
    switch (value) {
      case BinData data -> out.int32(data.getData().length).raw(0).raw(data.getData());
      case LegacyUUID legacy -> uuid(out, 3, legacy.getUuid());
      case UUID uuid -> uuid(out, 4, uuid);
      default -> throw new IllegalArgumentException("not binary: " + value.getClass().getName());
    }
  }

  private static void uuid(KeyWriter out, int subtype, UUID uuid) {
    out.int32(UUID_LENGTH)
        .raw(subtype)
        .int64(uuid.getMostSignificantBits())
        .int64(uuid.getLeastSignificantBits());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
