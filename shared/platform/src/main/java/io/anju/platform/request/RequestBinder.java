package io.anju.platform.request;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Makes a record of the domain's own types from a JSON object. Everything wrong with the object is
 * collected with its path; the record is made only when nothing is wrong.
 *
 * <p>A component is required unless it is an {@link java.util.Optional}; an absent list is empty.
 * Components are texts, dates, enums, numbers, flags, values with a {@code static Checked<T>
 * check(String)} or one of several parts, lists, other records, and sealed interfaces with a {@link
 * Discriminator}. A record whose fields must agree refuses others in its constructor with {@link
 * io.anju.codes.validation.InvalidCodeException}; the errors are reported at the record's path.
 */
public final class RequestBinder {

  private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

  /** Refuses with {@code invalid-request} and all errors. */
  public <T extends Record> T bind(JsonNode root, Class<T> type) {
    if (!root.isObject()) {
      throw new RegistryException(
          PlatformError.INVALID_REQUEST,
          List.of(FieldError.of("", "wrong-type", Map.of("expected", "object"))));
    }
    var errors = new BindingErrors();
    var bound = reader(type).read(root, "", errors);
    return bound
        .map(type::cast)
        .orElseThrow(() -> new RegistryException(PlatformError.of(errors.all()), errors.all()));
  }

  /** The schemas of a body and of the objects in it, by name, for the description of the API. */
  public Map<String, Schema<?>> schemas(Class<?> type) {
    var components = new TreeMap<String, Schema<?>>();
    reader(type).schema(components);
    return components;
  }

  private ObjectReader reader(Class<?> type) {
    return readers.computeIfAbsent(type, ValueReaders::ofRecord);
  }
}
