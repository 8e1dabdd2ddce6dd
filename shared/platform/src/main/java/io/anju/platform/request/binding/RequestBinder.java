package io.anju.platform.request.binding;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.PathVariables;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Makes a record of the domain's own types from JSON. Everything wrong with it is collected with
 * its path; the record is made only when nothing is wrong.
 *
 * <p>A component is required unless it is an {@link java.util.Optional}; an absent list is empty.
 * Components are texts, dates, enums, numbers, flags, values with a {@code static Checked<T>
 * check(String)} or one of several parts, lists, other records, and sealed interfaces with a {@link
 * io.anju.platform.request.Discriminator} or {@link io.anju.platform.request.OneOf}. What fields
 * must agree on are {@link io.anju.platform.request.Rule}s of the record, or refused by its
 * constructor with {@link io.anju.codes.validation.InvalidCodeException}; the errors are reported
 * at the record's path then.
 */
public final class RequestBinder {

  private final ValueReaders values;
  private final Map<AnnotatedElement, ValueReader> readers = new ConcurrentHashMap<>();

  /**
   * @param clock for rules that need the time
   */
  public RequestBinder(Clock clock) {
    this.values = new ValueReaders(clock);
  }

  /** Refuses with {@code invalid-request} and all errors. */
  public <T> T bind(JsonNode root, Class<T> type) {
    return type.cast(bind(root, reader(type), PathVariables.NONE));
  }

  /**
   * Refuses with {@code invalid-request} and all errors.
   *
   * @param body the parameter that the value is for
   * @param path for rules that need it
   */
  public Object bind(JsonNode root, Parameter body, PathVariables path) {
    return bind(root, reader(body), path);
  }

  private static Object bind(JsonNode root, ValueReader reader, PathVariables path) {
    var errors = new BindingErrors(Notation.JSON, path);
    var bound = reader.read(root, "", errors);
    return bound
        .filter(_ -> errors.all().isEmpty())
        .orElseThrow(() -> new RegistryException(PlatformError.of(errors.all()), errors.all()));
  }

  /**
   * The record; empty where an error was added. Fields that nothing reads are left alone.
   *
   * @param errors of the caller, who says in which notation the values are written
   */
  public <T extends Record> Optional<T> bindFields(
      JsonNode object, Class<T> type, BindingErrors errors) {
    var bound = ((FieldsReader) reader(type)).readFields(object, "", errors);
    return bound.filter(_ -> errors.all().isEmpty()).map(type::cast);
  }

  /**
   * The schema of a body, for the description of the API.
   *
   * @param components where schemas of objects are added, by name
   */
  public Schema<?> schema(Parameter body, Map<String, Schema<?>> components) {
    return reader(body).schema(components);
  }

  private ValueReader reader(Class<?> type) {
    return readers.computeIfAbsent(type, _ -> values.of(type, type));
  }

  private ValueReader reader(Parameter body) {
    return readers.computeIfAbsent(body, _ -> values.of(body.getParameterizedType(), body));
  }
}
