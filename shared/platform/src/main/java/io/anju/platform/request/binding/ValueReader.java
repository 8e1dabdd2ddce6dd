package io.anju.platform.request.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads values of one type from JSON, and describes them. */
interface ValueReader {

  /** Whether there is a value; a blank text is none. */
  default boolean isPresent(JsonNode node) {
    return !node.isMissingNode() && !node.isNull();
  }

  /**
   * The value of a node that is present; empty where an error was added.
   *
   * @param path of the node, such as {@code tenants[1].name}
   */
  Optional<Object> read(JsonNode node, String path, BindingErrors errors);

  ValueKind kind();

  /**
   * The schema of the values.
   *
   * @param components where schemas of objects are added, by name
   */
  Schema<?> schema(Map<String, Schema<?>> components);

  /** Whether a value must be given. */
  default boolean required() {
    return true;
  }

  /** Reads what is written in the notation of this reading. */
  default Optional<Object> readWritten(JsonNode node, String path, BindingErrors errors) {
    return errors
        .notation()
        .toJson(node, kind(), path, errors)
        .flatMap(json -> read(json, path, errors));
  }

  default Optional<Object> wrongType(String path, BindingErrors errors) {
    return errors.add(path, "wrong-type", Map.of("expected", kind().jsonType()));
  }
}
