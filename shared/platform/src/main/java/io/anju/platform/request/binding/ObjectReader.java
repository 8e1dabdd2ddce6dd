package io.anju.platform.request.binding;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.InvalidCodeException;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Objects with known fields, made by one call with the values of all of them: a record's
 * constructor, or a value's check of parts that belong together. The call happens only when every
 * field was read; what it refuses becomes errors too.
 *
 * @param alsoKnown fields that others read, such as a discriminator
 */
record ObjectReader(String name, List<Field> fields, MethodHandle factory, Set<String> alsoKnown)
    implements ValueReader {

  /**
   * @param optional whether its value is an {@link Optional}
   */
  record Field(String name, ValueReader reader, boolean optional) {

    /** The argument for the factory; empty where an error was added. */
    Optional<Object> read(JsonNode object, String path, BindingErrors errors) {
      var node = object.path(name);
      if (reader.isPresent(node)) {
        var value = reader.read(node, path, errors);
        return optional ? value.map(Optional::of) : value;
      }
      return optional ? Optional.of(Optional.empty()) : errors.add(path, "required");
    }

    boolean required() {
      return !optional && !(reader instanceof ListReader list && list.min() == 0);
    }
  }

  ObjectReader alsoKnowing(String field) {
    return new ObjectReader(name, fields, factory, Set.of(field));
  }

  @Override
  public Optional<Object> read(JsonNode node, String path, BindingErrors errors) {
    if (!node.isObject()) {
      return wrongType(path, errors);
    }
    var arguments = new ArrayList<Object>();
    for (var field : fields) {
      field.read(node, pathOf(path, field.name()), errors).ifPresent(arguments::add);
    }
    var known =
        Stream.concat(fields.stream().map(Field::name), alsoKnown.stream())
            .collect(Collectors.toSet());
    node.propertyNames().stream()
        .filter(field -> !known.contains(field))
        .forEach(field -> errors.add(pathOf(path, field), "field-unknown"));
    return arguments.size() == fields.size() ? make(arguments, path, errors) : Optional.empty();
  }

  private Optional<Object> make(List<Object> arguments, String path, BindingErrors errors) {
    Object made;
    try {
      made = factory.invokeWithArguments(arguments);
    } catch (InvalidCodeException invalid) {
      return errors.addAll(path, invalid.errors());
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable checked) {
      throw new IllegalStateException(name + " cannot be made", checked);
    }
    if (made instanceof Checked<?> checked) {
      // The last part is checked in the light of the others, as a number in that of its type.
      return checked.errors().isEmpty()
          ? checked.value().map(value -> value)
          : errors.addAll(pathOf(path, fields.getLast().name()), checked.errors());
    }
    return Optional.of(made);
  }

  @Override
  public String jsonType() {
    return "object";
  }

  @Override
  public Schema<?> schema(Map<String, Schema<?>> components) {
    if (!components.containsKey(name)) {
      var schema = new ObjectSchema();
      components.put(name, schema);
      fields.forEach(field -> schema.addProperty(field.name(), field.reader().schema(components)));
      alsoKnown.forEach(field -> schema.addProperty(field, TextReaders.plain()));
      schema.setRequired(
          Stream.concat(
                  fields.stream().filter(Field::required).map(Field::name), alsoKnown.stream())
              .toList());
    }
    return new Schema<>().$ref("#/components/schemas/" + name);
  }

  static String pathOf(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
