package io.anju.platform.request.binding;

import io.anju.platform.request.OneOrMany;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One value, or a list of them. */
record OneOrManyReader(ListReader many) implements ValueReader {

  @Override
  public boolean isPresent(JsonNode node) {
    return node.isArray() || many.elements().isPresent(node);
  }

  @Override
  public Optional<Object> read(JsonNode node, String path, BindingErrors errors) {
    return node.isArray()
        ? many.read(node, path, errors).map(all -> new OneOrMany.Many<>((List<?>) all))
        : many.elements().read(node, path, errors).map(OneOrMany.One::new);
  }

  @Override
  public ValueKind kind() {
    return many.elements().kind();
  }

  @Override
  public Schema<?> schema(Map<String, Schema<?>> components) {
    return new Schema<>()
        .addOneOfItem(many.elements().schema(components))
        .addOneOfItem(many.schema(components));
  }
}
