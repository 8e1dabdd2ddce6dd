package io.anju.store.keys;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random BSON values, many of them close to one another and at the edges of their types. */
public final class ValuesFixture {
  private static final List<Object> EDGES =
      List.of(
          0,
          -0.0,
          0.0,
          1,
          1L,
          1.0,
          -1,
          1.5,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          Long.MAX_VALUE - 1,
          (1L << 53) + 1,
          (double) (1L << 53),
          1L << 53,
          -(1L << 53) - 1,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.MAX_VALUE,
          -Double.MAX_VALUE,
          Double.MIN_VALUE,
          0.1,
          new Decimal128(new BigDecimal("0.1")),
          new Decimal128(new BigDecimal("1E-6000")),
          new Decimal128(new BigDecimal("1E+6000")),
          new Decimal128(new BigDecimal("-1E+6000")),
          Decimal128.POSITIVE_INFINITY,
          new Decimal128(new BigDecimal("9007199254740993")),
          "",
          "a",
          "a\0",
          "a\0b",
          "ab",
          "b",
          "\uFFFD",
          "\uD83D\uDE00",
          "居住",
          "居住证",
          MinKey.getInstance(),
          MaxKey.getInstance(),
          true,
          false,
          List.of(),
          new Document());
  private final Random random;

  public ValuesFixture(long seed) {
    random = new Random(seed);
  }

  /** A value, a container of values up to this depth, or null. */
  public Object value(int depth) {
    int kind = random.nextInt(depth > 0 ? 14 : 12);
    return switch (kind) {
      case 0, 1 -> EDGES.get(random.nextInt(EDGES.size()));
      case 2 -> random.nextInt(20) - 10;
      case 3 -> random.nextLong();
      case 4 -> (random.nextInt(40) - 20) / 4.0;
      case 5 -> new Decimal128(BigDecimal.valueOf(random.nextInt(4000) - 2000, random.nextInt(6)));
      case 6 -> text();
      case 7 -> null;
      case 8 ->
          random.nextBoolean()
              ? new BinData(bytes(random.nextInt(4)))
              : new UUID(random.nextInt(3), random.nextLong());
      case 9 -> new ObjectId(bytes(12));
      case 10 -> Instant.ofEpochMilli(random.nextInt(2000) - 1000);
      case 11 -> new BsonTimestamp(random.nextLong());
      case 12 -> {
        var list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(depth - 1));
        }
        yield list;
      }
      default -> {
        var document = new Document();
        for (int i = random.nextInt(4); i > 0; i--) {
          document.put(text(), value(depth - 1));
        }
        yield document;
      }
    };
  }

  private String text() {
    var text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append("ab\0\uFFFD居".charAt(random.nextInt(5)));
    }
    return text.toString();
  }

  private byte[] bytes(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
