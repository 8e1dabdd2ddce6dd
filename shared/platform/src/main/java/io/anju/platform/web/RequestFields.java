package io.anju.platform.web;

import io.anju.codes.validation.Checked;
import io.anju.platform.error.FieldError;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object: which are there, which were asked for, and what is wrong. */
abstract class RequestFields {

  final List<FieldError> errors;

  private final JsonNode node;
  private final String path;
  private final Set<String> known = new HashSet<>();

  RequestFields(JsonNode node, String path, List<FieldError> errors) {
    this.node = node;
    this.path = path;
    this.errors = errors;
  }

  public void reject(String field, String code) {
    reject(field, code, Map.of());
  }

  /** An error of the caller's own finding. */
  public void reject(String field, String code, Map<String, String> arguments) {
    errors.add(FieldError.of(pathOf(field), code, arguments));
  }

  /** Fields of the object that nothing asked for. */
  void rejectUnknownFields() {
    node.propertyNames().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> reject(name, "field-unknown"));
  }

  List<JsonNode> items(String field, int min, int max) {
    var items =
        present(field)
            .map(value ->
                value.isArray()
                    ? value.values().stream().toList()
                    : this.<List<JsonNode>>wrongType(field, "array").orElse(List.of()))
            .orElse(List.of());
    if (items.size() < min) {
      reject(field, "too-few", Map.of("min", Integer.toString(min)));
    }
    if (items.size() > max) {
      reject(field, "too-many", Map.of("max", Integer.toString(max)));
      return List.of();
    }
    return items;
  }

  <T> Optional<T> checked(String field, String text, Function<String, Checked<T>> check) {
    var result = check.apply(text);
    if (result instanceof Checked.Invalid<T> invalid) {
      invalid.errors().forEach(error -> errors.add(new FieldError(pathOf(field), error)));
    }
    return result.value();
  }

  Optional<JsonNode> present(String field) {
    known.add(field);
    return node.optional(field).filter(value -> !value.isNull());
  }

  <T> Optional<T> wrongType(String field, String expected) {
    reject(field, "wrong-type", Map.of("expected", expected));
    return Optional.empty();
  }

  /**
   * Only where no other error of the field says more. The null is not declared: no caller uses it,
   * as {@link #complete()} refuses the request.
   */
  @SuppressWarnings("NullAway")
  <T> T missing(String field) {
    if (errors.stream().noneMatch(error -> error.field().equals(pathOf(field)))) {
      reject(field, "required");
    }
    return null;
  }

  String pathOf(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
