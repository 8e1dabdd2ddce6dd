package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import io.anju.store.keys.BsonOrder;
import io.anju.store.keys.KeyRange;
import io.anju.store.keys.KeyWriter;
import io.anju.store.keys.TypeTag;
import io.anju.store.planner.Condition.Operator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The index bounds of one field: single keys or one range of keys, as bytes in the index's
 * direction.
 *
 * @param points the keys, if there is no range
 * @param exact whether the bounds express the conditions completely
 */
record FieldBounds(List<byte[]> points, Optional<KeyRange> range, boolean exact) {
  private static final Set<TypeTag> COMPARABLE =
      EnumSet.of(
          TypeTag.NUMBER,
          TypeTag.STRING,
          TypeTag.OBJECT_ID,
          TypeTag.BOOLEAN,
          TypeTag.DATE,
          TypeTag.TIMESTAMP);
  private static final Set<TypeTag> IDENTICAL =
      EnumSet.of(
          TypeTag.NUMBER,
          TypeTag.STRING,
          TypeTag.OBJECT_ID,
          TypeTag.BOOLEAN,
          TypeTag.DATE,
          TypeTag.TIMESTAMP,
          TypeTag.BINARY);
  private static final Pattern ANCHORED_LITERAL =
      Pattern.compile(
          "\\^(?:\\\\Q(.+?)\\\\E|([\\w\\-:/ \\u0080-\\uFFFF]+)(?![?*{|]))(.*)", Pattern.DOTALL);
  private static final Set<Operator> COMPARISONS =
      EnumSet.of(Operator.GT, Operator.GTE, Operator.LT, Operator.LTE);
  private static final byte AFTER_NAN = 2;

  /** Empty if these conditions do not narrow the field. */
  static Optional<FieldBounds> of(
      List<Condition> conditions, boolean descending, boolean multikey) {
    for (Condition condition : conditions) {
      if (condition.operator() == Operator.EQ && isPoint(condition.operand())) {
        return Optional.of(
            points(List.of(new Key(condition.operand())), descending, conditions.size() == 1));
      }
    }
    for (Condition condition : conditions) {
      if (condition.operator() == Operator.IN
          && condition.operand() instanceof Collection<?> values
          && values.stream().allMatch(FieldBounds::isPoint)) {
        return Optional.of(
            points(values.stream().map(Key::new).toList(), descending, conditions.size() == 1));
      }
    }
    for (Condition condition : conditions) {
      if (condition.operator() == Operator.EXISTS && !condition.needsField()) {
        return Optional.of(points(List.of(new Key(null)), descending, false));
      }
    }
    return range(conditions, descending, multikey);
  }

  /** Wraps an operand, which may be null, for lists that may not hold null. */
  private record Key(@Nullable Object value) {}

  private static boolean isPoint(@Nullable Object operand) {
    return !(operand instanceof Collection) && !(operand instanceof BsonRegularExpression);
  }

  private static FieldBounds points(List<Key> keys, boolean descending, boolean alone) {
    var sorted = new TreeSet<byte[]>(Arrays::compareUnsigned);
    keys.forEach(key -> sorted.add(new KeyWriter().value(key.value(), descending).toBytes()));
    boolean identical =
        keys.stream()
            .allMatch(key ->
                IDENTICAL.contains(TypeTag.of(key.value()))
                    && !(key.value() instanceof Double number && number.isNaN()));
    return new FieldBounds(List.copyOf(sorted), Optional.empty(), alone && identical);
  }

  private static Optional<FieldBounds> range(
      List<Condition> conditions, boolean descending, boolean multikey) {
    TypeTag tag = null;
    byte[] lower = null;
    byte[] upper = null;
    int used = 0;
    for (Condition condition : conditions) {
      var one = comparisonRange(condition, descending);
      if (one == null || tag != null && tag != tagOf(condition) || multikey && used > 0) {
        continue;
      }
      tag = tagOf(condition);
      lower = lower == null || Arrays.compareUnsigned(one.lower(), lower) > 0 ? one.lower() : lower;
      upper = upper == null || Arrays.compareUnsigned(one.upper(), upper) < 0 ? one.upper() : upper;
      used++;
    }
    if (lower == null || upper == null || tag == null) {
      return Optional.empty();
    }
    boolean exact =
        used == conditions.size()
            && COMPARABLE.contains(tag)
            && conditions.stream().noneMatch(condition -> condition.operator() == Operator.REGEX);
    return Optional.of(new FieldBounds(List.of(), Optional.of(new KeyRange(lower, upper)), exact));
  }

  private static TypeTag tagOf(Condition condition) {
    return condition.operator() == Operator.REGEX
        ? TypeTag.STRING
        : TypeTag.of(condition.operand());
  }

  /** The range of one comparison, which MongoDB limits to values of the same type. */
  private static @Nullable KeyRange comparisonRange(Condition condition, boolean descending) {
    if (condition.operator() == Operator.REGEX) {
      return regexPrefix(condition.operand(), descending);
    }
    if (!COMPARISONS.contains(condition.operator())
        || !IDENTICAL.contains(TypeTag.of(condition.operand()))
        || condition.operand() instanceof Number number && Double.isNaN(number.doubleValue())) {
      return null;
    }
    int tag = TypeTag.of(condition.operand()).code();
    byte[] first =
        tag == TypeTag.NUMBER.code() ? new byte[] {(byte) tag, AFTER_NAN} : new byte[] {(byte) tag};
    byte[] key = BsonOrder.encode(condition.operand());
    return descending
        ? descending(
            condition.operator(),
            complement(key),
            new byte[] {(byte) ~tag},
            successor(complement(first)))
        : ascending(condition.operator(), key, first, new byte[] {(byte) (tag + 1)});
  }

  private static KeyRange ascending(Operator operator, byte[] key, byte[] first, byte[] end) {
    return switch (operator) {
      case GT -> new KeyRange(KeyRange.prefixUpperBound(key), end);
      case GTE -> new KeyRange(key, end);
      case LT -> new KeyRange(first, key);
      case LTE -> new KeyRange(first, KeyRange.prefixUpperBound(key));
      case EQ, IN, EXISTS, REGEX, OTHER ->
          throw new IllegalStateException("not a comparison: " + operator);
    };
  }

  private static KeyRange descending(Operator operator, byte[] key, byte[] first, byte[] end) {
    return switch (operator) {
      case GT -> new KeyRange(first, key);
      case GTE -> new KeyRange(first, successor(key));
      case LT -> new KeyRange(KeyRange.prefixUpperBound(key), end);
      case LTE -> new KeyRange(key, end);
      case EQ, IN, EXISTS, REGEX, OTHER ->
          throw new IllegalStateException("not a comparison: " + operator);
    };
  }

  /** The strings that begin with the literal prefix of an anchored, case-sensitive expression. */
  private static @Nullable KeyRange regexPrefix(@Nullable Object operand, boolean descending) {
    if (!(operand instanceof BsonRegularExpression regex)
        || regex.getOptions() != null && !regex.getOptions().isEmpty()) {
      return null;
    }
    Matcher start = ANCHORED_LITERAL.matcher(regex.getPattern());
    if (!start.matches() || start.group(3).contains("|")) {
      return null;
    }
    String literal = start.group(1) != null ? start.group(1) : start.group(2);
    byte[] prefix =
        new KeyWriter()
            .raw(TypeTag.STRING.code())
            .raw(literal.getBytes(StandardCharsets.UTF_8))
            .toBytes();
    byte[] from = descending ? complement(prefix) : prefix;
    return new KeyRange(from, successor(from));
  }

  private static byte[] complement(byte[] key) {
    byte[] complemented = new byte[key.length];
    for (int i = 0; i < key.length; i++) {
      complemented[i] = (byte) ~key[i];
    }
    return complemented;
  }

  /** The least key above all keys that begin with the prefix. */
  private static byte[] successor(byte[] prefix) {
    int last = prefix.length - 1;
    while (prefix[last] == (byte) 0xFF) {
      last--;
    }
    byte[] next = Arrays.copyOf(prefix, last + 1);
    next[last]++;
    return next;
  }
}
