package io.anju.platform.request.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A value whose fields stand among those of the object around it.
 *
 * @param optional whether its value is an {@link Optional}: absent where none of its fields is
 *     given
 */
record EmbeddedFields(String component, FieldsReader reader, boolean optional)
    implements ObjectPart {

  @Override
  public Optional<Object> read(JsonNode object, String path, BindingErrors errors) {
    if (!optional) {
      return reader.readFields(object, path, errors);
    }
    boolean absent =
        known(object).stream().noneMatch(field -> FieldsReader.isGiven(object.path(field)));
    return absent
        ? Optional.of(Optional.empty())
        : reader.readFields(object, path, errors).map(Optional::of);
  }

  @Override
  public Optional<Object> readWhole(JsonNode node, String path, BindingErrors errors) {
    return reader.readText(node, path, errors);
  }

  @Override
  public Set<String> known(JsonNode object) {
    return reader.known(object);
  }

  @Override
  public List<String> firstFields() {
    return reader.firstFields();
  }

  @Override
  public List<String> describe(Schema<?> object, Map<String, Schema<?>> components) {
    var required = reader.describe(object, components);
    return optional ? List.of() : required;
  }

  @Override
  public Schema<?> wholeSchema(Map<String, Schema<?>> components) {
    return reader.textSchema(components);
  }

  @Override
  public String fieldPath(String rest) {
    return rest.startsWith(".") ? reader.fieldPath(rest.substring(1)) : component + rest;
  }
}
