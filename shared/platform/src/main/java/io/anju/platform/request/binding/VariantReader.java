package io.anju.platform.request.binding;

import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Objects of a sealed interface, which the value of one field tells apart.
 *
 * @param variants by that value, in the order of their declaration
 */
record VariantReader(String name, String discriminator, Map<String, ObjectReader> variants)
    implements FieldsReader {

  @Override
  public Optional<Object> readFields(JsonNode object, String path, BindingErrors errors) {
    var variant = variant(object);
    if (variant.isPresent()) {
      return variant.get().readFields(object, path, errors);
    }
    var value = object.path(discriminator);
    String valuePath = FieldsReader.pathOf(path, discriminator);
    if (!FieldsReader.isGiven(value)) {
      errors.add(valuePath, "required");
    } else if (!value.isString()) {
      errors.add(valuePath, "wrong-type", Map.of("expected", "string"));
    } else {
      errors.add(valuePath, "not-one-of", Map.of("allowed", String.join(", ", variants.keySet())));
    }
    ObjectReader.commonFields(variants.values()).forEach(field -> field.read(object, path, errors));
    return Optional.empty();
  }

  @Override
  public void checkFirst(JsonNode object, String path, BindingErrors errors) {
    readFields(object, path, errors);
  }

  /** Every field, where it is not clear which variant is meant. */
  @Override
  public Set<String> known(JsonNode object) {
    var known =
        new HashSet<>(
            variant(object)
                .map(variant -> variant.known(object))
                .orElseGet(() -> Set.copyOf(object.propertyNames())));
    known.add(discriminator);
    return known;
  }

  private Optional<ObjectReader> variant(JsonNode object) {
    return Optional.ofNullable(variants.get(object.path(discriminator).asString("").strip()));
  }

  /** The field that tells them apart is missing in a text. */
  @Override
  public boolean orText() {
    return false;
  }

  @Override
  public Optional<Object> readText(JsonNode text, String path, BindingErrors errors) {
    return wrongType(path, errors);
  }

  @Override
  public Schema<?> textSchema(Map<String, Schema<?>> components) {
    return schema(components);
  }

  @Override
  public List<String> firstFields() {
    return List.of(discriminator);
  }

  /** Where it is embedded: the fields of all; those are required that every variant requires. */
  @Override
  public List<String> describe(Schema<?> object, Map<String, Schema<?>> components) {
    variants.values().forEach(variant -> variant.describe(object, components));
    object.addProperty(discriminator, values(List.copyOf(variants.keySet())));
    return List.of(discriminator);
  }

  @Override
  public Schema<?> schema(Map<String, Schema<?>> components) {
    var schema = new Schema<>();
    var mapping = new Discriminator().propertyName(discriminator);
    var referred = new HashSet<String>();
    variants.forEach((value, variant) -> {
      var reference = variant.schema(components);
      if (referred.add(reference.get$ref())) {
        schema.addOneOfItem(reference);
      }
      mapping.mapping(value, reference.get$ref());
    });
    variants.values().stream()
        .distinct()
        .forEach(variant -> {
          var object = Objects.requireNonNull(components.get(variant.name()), variant.name());
          object.addProperty(discriminator, values(valuesOf(variant)));
          object.addRequiredItem(discriminator);
        });
    return schema.discriminator(mapping);
  }

  private List<String> valuesOf(ObjectReader variant) {
    return variants.entrySet().stream()
        .filter(entry -> entry.getValue() == variant)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Schema<String> values(List<String> values) {
    return TextReaders.plain()._enum(values);
  }
}
