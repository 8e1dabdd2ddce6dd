package io.anju.store.planner;

import de.bwaldvogel.mongo.backend.Utils;
import io.anju.store.keys.TypeTag;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A condition on the value at a path. */
record Condition(String path, Operator operator, @Nullable Object operand) {

  /** The operators that index bounds are computed from; any other is checked on the document. */
  enum Operator {
    EQ,
    IN,
    GT,
    GTE,
    LT,
    LTE,
    EXISTS,
    REGEX,
    OTHER
  }

  /** Whether a document without the field can never satisfy this condition. */
  boolean needsField() {
    return switch (operator) {
      case EQ -> operand != null;
      case GT, GTE, LT, LTE ->
          operand != null
              && TypeTag.of(operand) != TypeTag.MIN_KEY
              && TypeTag.of(operand) != TypeTag.MAX_KEY;
      case IN ->
          operand instanceof Collection<?> values && values.stream().noneMatch(Objects::isNull);
      case EXISTS -> Utils.isTrue(operand);
      case REGEX -> true;
      case OTHER -> false;
    };
  }
}
