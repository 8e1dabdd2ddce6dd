package io.anju.platform.request.binding;

import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads values from the fields of an object. */
sealed interface FieldsReader extends ValueReader permits ObjectReader, OneOfReader, VariantReader {

  /** The name of the schema. */
  String name();

  /** The value of these fields; empty where an error was added. Other fields are left alone. */
  Optional<Object> readFields(JsonNode object, String path, BindingErrors errors);

  /** Adds what is wrong with the first fields, where others are in doubt. */
  void checkFirst(JsonNode object, String path, BindingErrors errors);

  /** The fields that belong to the value of this object. */
  Set<String> known(JsonNode object);

  /** The fields of which one is given wherever there is a value, if only the value has such. */
  List<String> firstFields();

  /**
   * Adds the schemas of the fields.
   *
   * @return the fields that must be given
   */
  List<String> describe(Schema<?> object, Map<String, Schema<?>> components);

  /** Whether the value may also be written as a text. */
  boolean orText();

  /** Reads what is written as a text instead. */
  Optional<Object> readText(JsonNode text, String path, BindingErrors errors);

  /** The schema of the text that may be written instead. */
  Schema<?> textSchema(Map<String, Schema<?>> components);

  /** The path of a field that a rule names by the component. */
  default String fieldPath(String component) {
    return component;
  }

  @Override
  default ValueKind kind() {
    return ValueKind.OBJECT;
  }

  /** Fields that nothing reads are errors too. */
  @Override
  default Optional<Object> read(JsonNode node, String path, BindingErrors errors) {
    if (!node.isObject()) {
      return orText() ? readText(node, path, errors) : wrongType(path, errors);
    }
    var value = readFields(node, path, errors);
    var known = known(node);
    node.propertyNames().stream()
        .filter(field -> !known.contains(field))
        .forEach(field -> errors.add(pathOf(path, field), "field-unknown"));
    return value;
  }

  @Override
  default Schema<?> schema(Map<String, Schema<?>> components) {
    if (!components.containsKey(name())) {
      var schema = new ObjectSchema();
      components.put(name(), schema);
      schema.setRequired(describe(schema, components));
    }
    Schema<?> object = new Schema<>().$ref("#/components/schemas/" + name());
    return orText()
        ? new Schema<>().addOneOfItem(textSchema(components)).addOneOfItem(object)
        : object;
  }

  static String pathOf(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  /** Whether something is written; a blank text is nothing. */
  static boolean isGiven(JsonNode node) {
    return !node.isMissingNode()
        && !node.isNull()
        && !(node.isString() && node.stringValue().isBlank());
  }
}
