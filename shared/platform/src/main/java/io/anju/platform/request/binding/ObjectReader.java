package io.anju.platform.request.binding;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.InvalidCodeException;
import io.anju.platform.error.FieldError;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Objects with known fields, made by one call with the values of all of them: a record's
 * constructor, or a value's check of parts that belong together. The call happens only when every
 * field was read and no rule is broken; what it refuses becomes errors too.
 *
 * @param orText whether the first part alone may be written instead of the object
 */
record ObjectReader(
    String name, List<ObjectPart> parts, List<RecordRule> rules, Call factory, boolean orText)
    implements FieldsReader {

  /** The fields that all read alike, whichever of them is meant. */
  static List<Field> commonFields(Collection<ObjectReader> variants) {
    return variants
        .iterator()
        .next()
        .fields()
        .filter(field ->
            variants.stream().allMatch(variant -> variant.fields().anyMatch(field::isReadAs)))
        .toList();
  }

  private Stream<Field> fields() {
    return parts.stream().filter(Field.class::isInstance).map(Field.class::cast);
  }

  @Override
  public Optional<Object> readFields(JsonNode object, String path, BindingErrors errors) {
    var values = new LinkedHashMap<String, Object>();
    for (var part : parts) {
      part.read(object, path, errors).ifPresent(value -> values.put(part.component(), value));
    }
    return make(values, path, errors);
  }

  @Override
  public Optional<Object> readText(JsonNode node, String path, BindingErrors errors) {
    var nothing = JsonNodeFactory.instance.objectNode();
    var values = new LinkedHashMap<String, Object>();
    for (var part : parts) {
      var value =
          part.equals(parts.getFirst())
              ? part.readWhole(node, path, errors)
              : part.read(nothing, path, errors);
      value.ifPresent(read -> values.put(part.component(), read));
    }
    return make(values, path, errors);
  }

  private Optional<Object> make(Map<String, Object> values, String path, BindingErrors errors) {
    var broken =
        rules.stream().flatMap(rule -> rule.broken(values, errors.path()).stream()).toList();
    broken.forEach(error -> errors.add(at(path, error)));
    if (!broken.isEmpty() || values.size() < parts.size()) {
      return Optional.empty();
    }
    try {
      return accepted(factory.of(values.values()), path, errors);
    } catch (InvalidCodeException invalid) {
      return errors.addAll(path, invalid.errors());
    }
  }

  /** The last part is checked in the light of the others, as a number in that of its type. */
  private Optional<Object> accepted(Object made, String path, BindingErrors errors) {
    if (made instanceof Checked<?> checked) {
      return checked.errors().isEmpty()
          ? checked.value().map(value -> value)
          : errors.addAll(
              FieldsReader.pathOf(path, parts.getLast().fieldPath("")), checked.errors());
    }
    return Optional.of(made);
  }

  private FieldError at(String path, FieldError error) {
    return new FieldError(FieldsReader.pathOf(path, fieldPath(error.field())), error.error());
  }

  @Override
  public String fieldPath(String component) {
    String first = component.split("[.\\[]", 2)[0];
    return parts.stream()
        .filter(part -> part.component().equals(first))
        .findFirst()
        .map(part -> part.fieldPath(component.substring(first.length())))
        .orElse(component);
  }

  @Override
  public void checkFirst(JsonNode object, String path, BindingErrors errors) {
    parts.getFirst().read(object, path, errors);
  }

  @Override
  public Set<String> known(JsonNode object) {
    return parts.stream()
        .flatMap(part -> part.known(object).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<String> firstFields() {
    return parts.getFirst().firstFields();
  }

  @Override
  public List<String> describe(Schema<?> object, Map<String, Schema<?>> components) {
    return parts.stream().flatMap(part -> part.describe(object, components).stream()).toList();
  }

  @Override
  public Schema<?> textSchema(Map<String, Schema<?>> components) {
    return parts.getFirst().wholeSchema(components);
  }
}
