package io.anju.store.planner;

import java.util.List;
import java.util.Set;

import io.anju.store.index.Refusal;

import de.bwaldvogel.mongo.bson.Document;

/** Refuses a filter with an operator that nobody here answers, before a plan might leave it unread. */
final class FilterCheck {
    private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");
    private static final Set<String> OPERATORS = Set.of("$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$exists", "$type",
        "$size", "$all", "$elemMatch", "$not", "$mod", "$regex", "$options");
    private static final Set<String> UNSUPPORTED = Set.of("$text", "$where", "$near", "$nearSphere", "$geoWithin", "$geoIntersects",
        "$jsonSchema", "$bitsAllSet", "$bitsAnySet", "$bitsAllClear", "$bitsAnyClear");

    private FilterCheck() {
    }

    static void check(Document filter) {
        filter.forEach((key, value) -> {
            if (LOGICAL.contains(key)) {
                parts(key, value).forEach(part -> check((Document) part));
            } else if (key.startsWith("$") && !key.equals("$expr") && !key.equals("$comment")) {
                throw unknown("unknown top level operator: ", key);
            } else if (!key.startsWith("$")) {
                condition(value);
            }
        });
    }

    private static List<?> parts(String key, Object value) {
        if (value instanceof List<?> parts && !parts.isEmpty() && parts.stream().allMatch(Document.class::isInstance)) {
            return parts;
        }
        throw Refusal.invalid(key + " must be a nonempty array of objects");
    }

    private static void condition(Object value) {
        if (!(value instanceof Document operators) || operators.isEmpty() || !operators.keySet().iterator().next().startsWith("$")
            || operators.containsKey("$ref")) {
            return;
        }
        operators.forEach((operator, operand) -> {
            if (!OPERATORS.contains(operator)) {
                throw unknown("unknown operator: ", operator);
            }
            if (operator.equals("$in") || operator.equals("$nin") || operator.equals("$all")) {
                if (!(operand instanceof List)) {
                    throw Refusal.invalid(operator + " needs an array");
                }
            }
            if (operator.equals("$not")) {
                condition(operand);
            }
            if (operator.equals("$elemMatch") && operand instanceof Document inner) {
                element(inner);
            }
        });
    }

    private static void element(Document inner) {
        boolean operators = !inner.isEmpty() && inner.keySet().iterator().next().startsWith("$") && !LOGICAL.contains(inner.keySet().iterator().next());
        if (operators) {
            condition(inner);
        } else {
            check(inner);
        }
    }

    private static RuntimeException unknown(String message, String operator) {
        return UNSUPPORTED.contains(operator) ? Refusal.unsupported("the operator " + operator) : Refusal.invalid(message + operator);
    }
}
