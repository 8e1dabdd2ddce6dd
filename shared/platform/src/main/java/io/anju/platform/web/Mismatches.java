package io.anju.platform.web;

import io.anju.platform.error.FieldError;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was expected of a parameter in a client's words, never by the name of a class. */
final class Mismatches {

  private Mismatches() {}

  static FieldError error(String field, @Nullable Class<?> type) {
    if (type != null && type.isEnum()) {
      return FieldError.of(
          field,
          "not-one-of",
          Map.of(
              "allowed",
              Arrays.stream(type.getEnumConstants())
                  .map(choice -> ((Enum<?>) choice).name())
                  .collect(Collectors.joining(", "))));
    }
    if (type != null && Temporal.class.isAssignableFrom(type)) {
      return FieldError.of(field, "not-a-date", Map.of());
    }
    return FieldError.of(field, "wrong-type", Map.of("expected", jsonType(type)));
  }

  private static String jsonType(@Nullable Class<?> type) {
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "integer";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    return type != null && Number.class.isAssignableFrom(type) ? "number" : "string";
  }
}
