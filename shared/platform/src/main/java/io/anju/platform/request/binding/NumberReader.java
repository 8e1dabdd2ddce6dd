package io.anju.platform.request.binding;

import io.anju.platform.request.Money;
import io.anju.platform.request.Range;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Decimals, whole numbers and amounts of money. */
record NumberReader(Sort sort, Optional<BigDecimal> min, Optional<BigDecimal> max)
    implements ValueReader {

  enum Sort {
    DECIMAL,
    BINARY,
    WHOLE,
    MONEY
  }

  static final Set<Class<?>> READS =
      Set.of(int.class, Integer.class, double.class, Double.class, BigDecimal.class);

  /**
   * @param type one of those it reads
   */
  static NumberReader of(Class<?> type, AnnotatedElement annotations) {
    var range = Optional.ofNullable(annotations.getAnnotation(Range.class));
    var min = range.map(Range::min).map(BigDecimal::new);
    var max = range.map(Range::max).map(BigDecimal::new);
    if (type == BigDecimal.class) {
      boolean money = annotations.isAnnotationPresent(Money.class);
      return new NumberReader(money ? Sort.MONEY : Sort.DECIMAL, min, max);
    }
    return type == double.class || type == Double.class
        ? new NumberReader(Sort.BINARY, min, max)
        : new NumberReader(
            Sort.WHOLE,
            min.or(() -> Optional.of(BigDecimal.valueOf(Integer.MIN_VALUE))),
            max.or(() -> Optional.of(BigDecimal.valueOf(Integer.MAX_VALUE))));
  }

  @Override
  public Optional<Object> read(JsonNode node, String path, BindingErrors errors) {
    if (!node.isNumber()) {
      return wrongType(path, errors);
    }
    var value = node.decimalValue();
    if (sort == Sort.WHOLE && value.stripTrailingZeros().scale() > 0) {
      return wrongType(path, errors);
    }
    if (sort == Sort.MONEY && !isMoney(value)) {
      return errors.add(path, "not-money");
    }
    if (min.filter(limit -> value.compareTo(limit) < 0).isPresent()
        || max.filter(limit -> value.compareTo(limit) > 0).isPresent()) {
      return errors.add(
          path,
          "out-of-range",
          Map.of(
              "min", min.map(BigDecimal::toPlainString).orElse(""),
              "max", max.map(BigDecimal::toPlainString).orElse("")));
    }
    return Optional.of(
        switch (sort) {
          case DECIMAL -> value;
          case BINARY -> value.doubleValue();
          case WHOLE -> value.intValueExact();
          case MONEY -> value.setScale(2);
        });
  }

  private static boolean isMoney(BigDecimal amount) {
    return amount.signum() >= 0
        && amount.stripTrailingZeros().scale() <= 2
        && amount.precision() - amount.scale() <= 9;
  }

  @Override
  public ValueKind kind() {
    return sort == Sort.WHOLE ? ValueKind.WHOLE_NUMBER : ValueKind.NUMBER;
  }

  @Override
  public Schema<?> schema(Map<String, Schema<?>> components) {
    Schema<?> schema = sort == Sort.WHOLE ? new IntegerSchema() : new NumberSchema();
    if (sort == Sort.BINARY) {
      schema.setFormat("double");
    }
    min.ifPresent(schema::setMinimum);
    max.ifPresent(schema::setMaximum);
    if (sort == Sort.MONEY) {
      schema.minimum(BigDecimal.ZERO).multipleOf(new BigDecimal("0.01"));
    }
    return schema;
  }
}
