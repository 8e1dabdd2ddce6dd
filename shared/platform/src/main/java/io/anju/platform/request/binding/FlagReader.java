package io.anju.platform.request.binding;

import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** True and false. */
record FlagReader() implements ValueReader {

  @Override
  public Optional<Object> read(JsonNode node, String path, BindingErrors errors) {
    return node.isBoolean() ? Optional.of(node.booleanValue()) : wrongType(path, errors);
  }

  @Override
  public ValueKind kind() {
    return ValueKind.FLAG;
  }

  @Override
  public Schema<?> schema(Map<String, Schema<?>> components) {
    return new BooleanSchema();
  }
}
