package io.anju.store.keys;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * BSON's comparison order as MongoDB's manual words it, value against value, without any encoding.
 */
final class BsonComparatorFixture implements Comparator<Object> {

  @Override
  public int compare(Object left, Object right) {
    int byType = TypeTag.of(left).compareTo(TypeTag.of(right));
    if (byType != 0) {
      return byType;
    }
    return switch (TypeTag.of(left)) {
      case MIN_KEY, MAX_KEY, NULL, EMPTY_ARRAY -> 0;
      case NUMBER -> numbers((Number) left, (Number) right);
      case STRING -> Arrays.compareUnsigned(utf8(left), utf8(right));
      case DOCUMENT -> documents((Map<?, ?>) left, (Map<?, ?>) right);
      case ARRAY -> elements(((List<?>) left).iterator(), ((List<?>) right).iterator());
      case BINARY -> binary(left, right);
      case OBJECT_ID ->
          Arrays.compareUnsigned(((ObjectId) left).toByteArray(), ((ObjectId) right).toByteArray());
      case BOOLEAN -> Boolean.compare((Boolean) left, (Boolean) right);
      case DATE -> ((Instant) left).compareTo((Instant) right);
      case TIMESTAMP ->
          Long.compareUnsigned(
              ((BsonTimestamp) left).getValue(), ((BsonTimestamp) right).getValue());
      case REGEX, CODE -> throw new IllegalArgumentException("not generated");
    };
  }

  private static int numbers(Number left, Number right) {
    int byClass = Integer.compare(kind(left), kind(right));
    return byClass != 0 || kind(left) != 1 ? byClass : exact(left).compareTo(exact(right));
  }

  /** NaN, negative infinity, finite, positive infinity; -1 stands for NaN. */
  private static int kind(Number number) {
    double value = number.doubleValue();
    boolean infinite =
        number instanceof Double
            ? Double.isInfinite(value)
            : number.equals(Decimal128.POSITIVE_INFINITY)
                || number.equals(Decimal128.NEGATIVE_INFINITY);
    return Double.isNaN(value) ? -1 : !infinite ? 1 : value < 0 ? 0 : 2;
  }

  private static BigDecimal exact(Number number) {
    return switch (number) {
      case Double value -> new BigDecimal(value);
      case Decimal128 value -> value.toBigDecimal();
      default -> BigDecimal.valueOf(number.longValue());
    };
  }

  private int documents(Map<?, ?> left, Map<?, ?> right) {
    var ours = left.entrySet().iterator();
    var theirs = right.entrySet().iterator();
    while (ours.hasNext() && theirs.hasNext()) {
      var our = ours.next();
      var their = theirs.next();
      int order = TypeTag.of(our.getValue()).compareTo(TypeTag.of(their.getValue()));
      order = order != 0 ? order : Arrays.compareUnsigned(utf8(our.getKey()), utf8(their.getKey()));
      order = order != 0 ? order : compare(our.getValue(), their.getValue());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(ours.hasNext(), theirs.hasNext());
  }

  private int elements(Iterator<?> ours, Iterator<?> theirs) {
    while (ours.hasNext() && theirs.hasNext()) {
      int order = compare(ours.next(), theirs.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(ours.hasNext(), theirs.hasNext());
  }

  private static int binary(Object left, Object right) {
    int order = Integer.compare(content(left).length, content(right).length);
    order =
        order != 0
            ? order
            : Integer.compare(left instanceof UUID ? 4 : 0, right instanceof UUID ? 4 : 0);
    return order != 0 ? order : Arrays.compareUnsigned(content(left), content(right));
  }

  private static byte[] content(Object binary) {
    return binary instanceof BinData data
        ? data.getData()
        : java.nio.ByteBuffer.allocate(16)
            .putLong(((UUID) binary).getMostSignificantBits())
            .putLong(((UUID) binary).getLeastSignificantBits())
            .array();
  }

  private static byte[] utf8(Object text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
