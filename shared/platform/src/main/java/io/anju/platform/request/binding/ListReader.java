package io.anju.platform.request.binding;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Lists; every element is read, so that all errors are found. */
record ListReader(ValueReader elements, int min, int max, boolean mustBeGiven)
    implements ValueReader {

  /** A list that is absent is empty, unless it must be given. */
  @Override
  public boolean isPresent(JsonNode node) {
    return !mustBeGiven || ValueReader.super.isPresent(node);
  }

  @Override
  public Optional<Object> read(JsonNode node, String path, BindingErrors errors) {
    if (ValueReader.super.isPresent(node) && !node.isArray()) {
      return wrongType(path, errors);
    }
    var items = node.isArray() ? node.values().stream().toList() : List.<JsonNode>of();
    if (items.size() < min) {
      return errors.add(path, "too-few", Map.of("min", Integer.toString(min)));
    }
    if (items.size() > max) {
      return errors.add(path, "too-many", Map.of("max", Integer.toString(max)));
    }
    var values = new ArrayList<Object>();
    for (int i = 0; i < items.size(); i++) {
      readElement(items.get(i), path + "[" + i + "]", errors).ifPresent(values::add);
    }
    return values.size() == items.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
  }

  private Optional<Object> readElement(JsonNode item, String path, BindingErrors errors) {
    return elements.isPresent(item)
        ? elements.readWritten(item, path, errors)
        : errors.add(path, "required");
  }

  @Override
  public ValueKind kind() {
    return ValueKind.LIST;
  }

  @Override
  public boolean required() {
    return mustBeGiven || min > 0;
  }

  @Override
  public Schema<?> schema(Map<String, Schema<?>> components) {
    return new ArraySchema().items(elements.schema(components)).minItems(min).maxItems(max);
  }
}
