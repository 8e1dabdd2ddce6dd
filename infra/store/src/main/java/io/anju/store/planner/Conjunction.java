package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.planner.Condition.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filter as a conjunction of conditions: nested {@code $and} is flattened, several operators on a
 * path are split.
 *
 * @param orBranches the branches of each {@code $or}
 * @param hasOtherPredicates whether there are predicates that only the document can answer
 */
record Conjunction(
    List<Condition> conditions, List<List<Document>> orBranches, boolean hasOtherPredicates) {
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "$eq",
          Operator.EQ,
          "$in",
          Operator.IN,
          "$gt",
          Operator.GT,
          "$gte",
          Operator.GTE,
          "$lt",
          Operator.LT,
          "$lte",
          Operator.LTE,
          "$exists",
          Operator.EXISTS,
          "$regex",
          Operator.REGEX);

  static Conjunction of(Document filter) {
    var parts = new Parts();
    parts.add(filter);
    return new Conjunction(
        List.copyOf(parts.conditions), List.copyOf(parts.orBranches), parts.hasOtherPredicates);
  }

  /** A filter without its conditions on some paths; those within {@code $or} stay. */
  static Document withoutConditionsOn(Document filter, Set<String> paths) {
    var rest = new Document();
    filter.forEach((key, value) -> {
      if (key.equals("$and")
          && value instanceof List<?> all
          && all.stream().allMatch(Document.class::isInstance)) {
        var parts =
            all.stream()
                .map(part -> withoutConditionsOn((Document) part, paths))
                .filter(part -> !part.isEmpty())
                .toList();
        if (!parts.isEmpty()) {
          rest.append(key, parts);
        }
      } else if (!paths.contains(key)) {
        rest.append(key, value);
      }
    });
    return rest;
  }

  List<Condition> conditionsOn(String path) {
    return conditions.stream().filter(condition -> condition.path().equals(path)).toList();
  }

  private static final class Parts {
    private final List<Condition> conditions = new ArrayList<>();
    private final List<List<Document>> orBranches = new ArrayList<>();
    private boolean hasOtherPredicates;

    void add(Document filter) {
      filter.forEach((key, value) -> {
        if (key.equals("$and")
            && value instanceof List<?> all
            && all.stream().allMatch(Document.class::isInstance)) {
          all.forEach(part -> add((Document) part));
        } else if (key.equals("$or")
            && value instanceof List<?> any
            && any.stream().allMatch(Document.class::isInstance)) {
          orBranches.add(any.stream().map(Document.class::cast).toList());
        } else if (key.startsWith("$")) {
          hasOtherPredicates |= !key.equals("$comment");
        } else {
          condition(key, value);
        }
      });
    }

    private void condition(String path, @Nullable Object value) {
      if (value instanceof BsonRegularExpression) {
        conditions.add(new Condition(path, Operator.REGEX, value));
      } else if (value instanceof Document operators
          && !operators.isEmpty()
          && operators.keySet().iterator().next().startsWith("$")
          && !operators.containsKey("$ref")) {
        operators.forEach((operator, operand) ->
            conditions.add(
                operators.containsKey("$regex")
                    ? regex(path, operator, operators)
                    : new Condition(
                        path, OPERATORS.getOrDefault(operator, Operator.OTHER), operand)));
      } else {
        conditions.add(new Condition(path, Operator.EQ, value));
      }
    }

    private static Condition regex(String path, String operator, Document operators) {
      if (!operator.equals("$regex")) {
        return new Condition(
            path, OPERATORS.getOrDefault(operator, Operator.OTHER), operators.get(operator));
      }
      Object pattern = operators.get("$regex");
      return new Condition(
          path,
          Operator.REGEX,
          pattern instanceof String text
              ? new BsonRegularExpression(
                  text, operators.get("$options") instanceof String options ? options : "")
              : pattern);
    }
  }
}
