package io.anju.platform.request.binding;

import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Decimals, whole numbers and amounts of money. */
record NumberReader(Kind kind, Optional<BigDecimal> min, Optional<BigDecimal> max)
    implements ValueReader {

  enum Kind {
    DECIMAL,
    WHOLE,
    MONEY
  }

  @Override
  public Optional<Object> read(JsonNode node, String path, BindingErrors errors) {
    if (!node.isNumber()) {
      return wrongType(path, errors);
    }
    var value = node.decimalValue();
    if (kind == Kind.WHOLE && value.stripTrailingZeros().scale() > 0) {
      return wrongType(path, errors);
    }
    if (kind == Kind.MONEY && !isMoney(value)) {
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
        switch (kind) {
          case DECIMAL -> value;
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
  public String jsonType() {
    return kind == Kind.WHOLE ? "integer" : "number";
  }

  @Override
  public Schema<?> schema(Map<String, Schema<?>> components) {
    Schema<?> schema = kind == Kind.WHOLE ? new IntegerSchema() : new NumberSchema();
    min.ifPresent(schema::setMinimum);
    max.ifPresent(schema::setMaximum);
    if (kind == Kind.MONEY) {
      schema.minimum(BigDecimal.ZERO).multipleOf(new BigDecimal("0.01"));
    }
    return schema;
  }
}
