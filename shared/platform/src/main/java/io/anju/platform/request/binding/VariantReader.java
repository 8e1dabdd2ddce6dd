package io.anju.platform.request.binding;

import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Objects of a sealed interface, which one field tells apart. */
record VariantReader(String discriminator, Map<String, ObjectReader> variants)
    implements ValueReader {

  @Override
  public Optional<Object> read(JsonNode node, String path, BindingErrors errors) {
    if (!node.isObject()) {
      return wrongType(path, errors);
    }
    var kind = node.path(discriminator);
    String kindPath = ObjectReader.pathOf(path, discriminator);
    if (kind.isMissingNode() || kind.isNull()) {
      return errors.add(kindPath, "required");
    }
    if (!kind.isString()) {
      return errors.add(kindPath, "wrong-type", Map.of("expected", "string"));
    }
    var variant = variants.get(kind.stringValue());
    return variant == null
        ? errors.add(
            kindPath,
            "not-one-of",
            Map.of("allowed", String.join(", ", new TreeSet<>(variants.keySet()))))
        : variant.read(node, path, errors);
  }

  @Override
  public String jsonType() {
    return "object";
  }

  @Override
  public Schema<?> schema(Map<String, Schema<?>> components) {
    var schema = new ComposedSchema();
    variants.values().forEach(variant -> schema.addOneOfItem(variant.schema(components)));
    return schema.discriminator(
        new io.swagger.v3.oas.models.media.Discriminator().propertyName(discriminator));
  }
}
