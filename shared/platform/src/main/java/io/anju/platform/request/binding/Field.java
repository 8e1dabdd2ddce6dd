package io.anju.platform.request.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A part of an object, which becomes one argument of what makes the value.
 *
 * @param component its name in Java, by which rules know it
 * @param name its name in the object
 * @param optional whether its value is an {@link Optional}
 */
record Field(
    String component,
    String name,
    ValueReader reader,
    boolean optional,
    Optional<io.swagger.v3.oas.annotations.media.Schema> details)
    implements ObjectPart {

  @Override
  public Optional<Object> read(JsonNode object, String path, BindingErrors errors) {
    var node = object.path(name);
    String fieldPath = FieldsReader.pathOf(path, name);
    if (reader.isPresent(node)) {
      var value = reader.readWritten(node, fieldPath, errors);
      return optional ? value.map(Optional::of) : value;
    }
    return optional ? Optional.of(Optional.empty()) : errors.add(fieldPath, "required");
  }

  /** Whether another reads the same field to the same end. */
  boolean isReadAs(Field other) {
    return name.equals(other.name)
        && optional == other.optional
        && reader.kind() == other.reader.kind();
  }

  @Override
  public Optional<Object> readWhole(JsonNode node, String path, BindingErrors errors) {
    return reader.readWritten(node, path, errors);
  }

  @Override
  public Set<String> known(JsonNode object) {
    return Set.of(name);
  }

  @Override
  public List<String> firstFields() {
    return List.of(name);
  }

  @Override
  public List<String> describe(Schema<?> object, Map<String, Schema<?>> components) {
    var schema = reader.schema(components);
    details.ifPresent(given -> {
      if (!given.description().isEmpty()) {
        schema.setDescription(given.description());
      }
      if (!given.example().isEmpty()) {
        schema.setExample(given.example());
      }
    });
    object.addProperty(name, schema);
    return optional || !reader.required() ? List.of() : List.of(name);
  }

  @Override
  public Schema<?> wholeSchema(Map<String, Schema<?>> components) {
    return reader.schema(components);
  }

  @Override
  public String fieldPath(String rest) {
    return name + rest;
  }
}
