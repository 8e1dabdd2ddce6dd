package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a filter for planning: refuses unknown operators, also where a plan would never evaluate
 * them, and splits several operators on one path, because different elements of an array may
 * satisfy one each.
 */
final class FilterNormaliser {
  private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");
  private static final Set<String> OPERATORS =
      Set.of(
          "$eq",
          "$ne",
          "$gt",
          "$gte",
          "$lt",
          "$lte",
          "$in",
          "$nin",
          "$exists",
          "$type",
          "$size",
          "$all",
          "$elemMatch",
          "$not",
          "$mod",
          "$regex",
          "$options");
  private static final Set<String> UNSUPPORTED =
      Set.of(
          "$text",
          "$where",
          "$near",
          "$nearSphere",
          "$geoWithin",
          "$geoIntersects",
          "$jsonSchema",
          "$bitsAllSet",
          "$bitsAnySet",
          "$bitsAllClear",
          "$bitsAnyClear");

  private FilterNormaliser() {}

  static Document normalise(Document filter) {
    validate(filter);
    return splitOperators(filter);
  }

  private static Document splitOperators(Document filter) {
    var plain = new Document();
    var split = new ArrayList<Document>();
    filter.forEach((key, value) -> {
      if (LOGICAL.contains(key)) {
        plain.put(
            key, ((List<?>) value).stream().map(part -> splitOperators((Document) part)).toList());
      } else if (!key.startsWith("$")
          && value instanceof Document operators
          && operators.size() > 1
          && operators.keySet().stream()
              .allMatch(operator ->
                  operator.startsWith("$")
                      && !operator.equals("$ref")
                      && !operator.equals("$regex"))) {
        operators.forEach(
            (operator, operand) -> split.add(new Document(key, new Document(operator, operand))));
      } else {
        plain.put(key, value);
      }
    });
    if (split.isEmpty()) {
      return plain;
    }
    if (!plain.isEmpty()) {
      split.addFirst(plain);
    }
    return new Document("$and", split);
  }

  private static void validate(Document filter) {
    filter.forEach((key, value) -> {
      if (LOGICAL.contains(key)) {
        clauses(key, value).forEach(part -> validate((Document) part));
      } else if (key.startsWith("$") && !key.equals("$expr") && !key.equals("$comment")) {
        throw unknown("unknown top level operator: ", key);
      } else if (!key.startsWith("$")) {
        validateCondition(value);
      }
    });
  }

  private static List<?> clauses(String key, @Nullable Object value) {
    if (value instanceof List<?> parts
        && !parts.isEmpty()
        && parts.stream().allMatch(Document.class::isInstance)) {
      return parts;
    }
    throw CommandError.badValue(key + " must be a nonempty array of objects");
  }

  private static void validateCondition(@Nullable Object value) {
    if (!(value instanceof Document operators)
        || operators.isEmpty()
        || !operators.keySet().iterator().next().startsWith("$")
        || operators.containsKey("$ref")) {
      return;
    }
    operators.forEach((operator, operand) -> {
      if (!OPERATORS.contains(operator)) {
        throw unknown("unknown operator: ", operator);
      }
      if (operator.equals("$in") || operator.equals("$nin") || operator.equals("$all")) {
        if (!(operand instanceof List)) {
          throw CommandError.badValue(operator + " needs an array");
        }
      }
      if (operator.equals("$not")) {
        validateCondition(operand);
      }
      if (operator.equals("$elemMatch") && operand instanceof Document inner) {
        validateElemMatch(inner);
      }
    });
  }

  private static void validateElemMatch(Document inner) {
    boolean operators =
        !inner.isEmpty()
            && inner.keySet().iterator().next().startsWith("$")
            && !LOGICAL.contains(inner.keySet().iterator().next());
    if (operators) {
      validateCondition(inner);
    } else {
      validate(inner);
    }
  }

  private static RuntimeException unknown(String message, String operator) {
    return UNSUPPORTED.contains(operator)
        ? CommandError.commandNotSupported("the operator " + operator)
        : CommandError.badValue(message + operator);
  }
}
