package io.anju.store.planner;

import io.anju.store.index.Index;
import io.anju.store.index.IndexField;
import io.anju.store.keys.BsonOrder;
import io.anju.store.keys.TypeTag;
import io.anju.store.planner.Condition.Operator;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Decides whether a sparse or partial index contains every document that a query matches. */
final class PartialIndexCheck {
  private PartialIndexCheck() {}

  static boolean containsAllMatches(Index index, Conjunction query) {
    if (index.spec().sparse()) {
      return index.spec().fields().stream()
          .map(IndexField::path)
          .anyMatch(path -> query.conditionsOn(path).stream().anyMatch(Condition::needsField));
    }
    return index
        .spec()
        .partialFilter()
        .map(Conjunction::of)
        .map(filter -> implies(query, filter))
        .orElse(true);
  }

  private static boolean implies(Conjunction query, Conjunction filter) {
    return !filter.hasOtherPredicates()
        && filter.orBranches().isEmpty()
        && filter.conditions().stream()
            .allMatch(wanted ->
                query.conditionsOn(wanted.path()).stream()
                    .anyMatch(given -> implies(given, wanted)));
  }

  private static boolean implies(Condition given, Condition wanted) {
    if (given.equals(wanted)) {
      return true;
    }
    if (wanted.operator() == Operator.EXISTS) {
      return wanted.needsField() && given.needsField();
    }
    return switch (given.operator()) {
      case EQ -> satisfies(given.operand(), wanted);
      case IN ->
          given.operand() instanceof Collection<?> values
              && values.stream().allMatch(value -> satisfies(value, wanted));
      case GT, GTE, LT, LTE -> boundImplies(given, wanted);
      case EXISTS, REGEX, OTHER -> false;
    };
  }

  private static boolean satisfies(@Nullable Object value, Condition wanted) {
    if (value instanceof Collection
        || wanted.operand() instanceof Collection && wanted.operator() != Operator.IN) {
      return false;
    }
    return switch (wanted.operator()) {
      case EQ -> compare(value, wanted.operand()) == 0;
      case IN ->
          wanted.operand() instanceof Collection<?> values
              && values.stream().anyMatch(one -> compare(value, one) == 0);
      case GT -> sameType(value, wanted) && compare(value, wanted.operand()) > 0;
      case GTE -> sameType(value, wanted) && compare(value, wanted.operand()) >= 0;
      case LT -> sameType(value, wanted) && compare(value, wanted.operand()) < 0;
      case LTE -> sameType(value, wanted) && compare(value, wanted.operand()) <= 0;
      case EXISTS, REGEX, OTHER -> false;
    };
  }

  private static boolean boundImplies(Condition given, Condition wanted) {
    if (!sameType(given.operand(), wanted)) {
      return false;
    }
    int order = compare(given.operand(), wanted.operand());
    boolean strictlyInside = given.operator() == Operator.GT || given.operator() == Operator.LT;
    return switch (wanted.operator()) {
      case GT -> isLowerBound(given) && (order > 0 || order == 0 && strictlyInside);
      case GTE -> isLowerBound(given) && order >= 0;
      case LT -> !isLowerBound(given) && (order < 0 || order == 0 && strictlyInside);
      case LTE -> !isLowerBound(given) && order <= 0;
      case EQ, IN, EXISTS, REGEX, OTHER -> false;
    };
  }

  private static boolean isLowerBound(Condition condition) {
    return condition.operator() == Operator.GT || condition.operator() == Operator.GTE;
  }

  private static boolean sameType(@Nullable Object value, Condition wanted) {
    return TypeTag.of(value) == TypeTag.of(wanted.operand());
  }

  private static int compare(@Nullable Object left, @Nullable Object right) {
    return Arrays.compareUnsigned(BsonOrder.encode(left), BsonOrder.encode(right));
  }
}
