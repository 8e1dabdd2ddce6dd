package io.anju.platform.request.binding;

import io.anju.platform.request.OneOf;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Objects of a sealed interface, told apart by the field that is given. */
record OneOfReader(String name, OneOf errorCodes, List<FieldsReader> variants, boolean orText)
    implements FieldsReader {

  @Override
  public Optional<Object> readFields(JsonNode object, String path, BindingErrors errors) {
    var given = given(object);
    if (given.size() == 1) {
      return given.getFirst().readFields(object, path, errors);
    }
    if (given.isEmpty()) {
      errors.add(FieldsReader.pathOf(path, errorCodes.noneAt()), errorCodes.none());
    } else {
      errors.add(FieldsReader.pathOf(path, firstGiven(object)), errorCodes.several());
      checkFirst(object, path, errors);
    }
    ObjectReader.commonFields(records().toList())
        .forEach(field -> field.read(object, path, errors));
    return Optional.empty();
  }

  private String firstGiven(JsonNode object) {
    return firstFields().stream()
        .filter(field -> FieldsReader.isGiven(object.path(field)))
        .findFirst()
        .orElseThrow();
  }

  private Stream<ObjectReader> records() {
    return variants.stream()
        .flatMap(variant ->
            switch (variant) {
              case ObjectReader one -> Stream.of(one);
              case OneOfReader several -> several.records();
              case VariantReader byValue -> byValue.variants().values().stream();
            });
  }

  @Override
  public void checkFirst(JsonNode object, String path, BindingErrors errors) {
    given(object).forEach(variant -> variant.checkFirst(object, path, errors));
  }

  /** The fields of all variants, where it is not clear which is meant. */
  @Override
  public Set<String> known(JsonNode object) {
    var given = given(object);
    var known = new HashSet<>(firstFields());
    (given.size() == 1 ? given : variants).forEach(variant -> known.addAll(variant.known(object)));
    return known;
  }

  private List<FieldsReader> given(JsonNode object) {
    return variants.stream()
        .filter(variant ->
            variant.firstFields().stream()
                .anyMatch(field -> FieldsReader.isGiven(object.path(field))))
        .toList();
  }

  @Override
  public List<String> firstFields() {
    return variants.stream().flatMap(variant -> variant.firstFields().stream()).toList();
  }

  /** One object with the fields of all; those are required that every variant requires. */
  @Override
  public List<String> describe(Schema<?> object, Map<String, Schema<?>> components) {
    var required = variants.stream().map(variant -> variant.describe(object, components)).toList();
    var byAll = new HashSet<>(required.getFirst());
    required.forEach(byAll::retainAll);
    return List.copyOf(byAll);
  }

  @Override
  public Optional<Object> readText(JsonNode text, String path, BindingErrors errors) {
    return variants.getFirst().readText(text, path, errors);
  }

  @Override
  public Schema<?> textSchema(Map<String, Schema<?>> components) {
    return variants.getFirst().textSchema(components);
  }
}
