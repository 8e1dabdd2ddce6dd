package io.anju.platform.request.binding;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.anju.platform.error.RegistryException;
import io.anju.platform.request.PathVariables;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Binds JSON as the services do. PERSON in a body stands for the id of a person. */
final class BindingFixture {

  static final String PERSON = "abcdefghijklmnopqrstuvwxyz";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final RequestBinder BINDER =
      new RequestBinder(
          Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneId.of("Asia/Shanghai")));

  private BindingFixture() {}

  static <T> T bind(String body, Class<T> type) {
    return BINDER.bind(JSON.readTree(body.replace("PERSON", PERSON)), type);
  }

  static Object bind(String body, Parameter parameter) {
    return BINDER.bind(JSON.readTree(body), parameter, PathVariables.NONE);
  }

  /** Path, code and arguments of each. */
  static List<String> errors(String body, Class<?> type) {
    return errors(() -> bind(body, type));
  }

  static List<String> errors(String body, Parameter parameter) {
    return errors(() -> bind(body, parameter));
  }

  private static List<String> errors(ThrowableAssert.ThrowingCallable binding) {
    return catchThrowableOfType(RegistryException.class, binding).errors().stream()
        .map(error ->
            error.field()
                + " "
                + error.error().code()
                + " "
                + new TreeMap<>(error.error().arguments()))
        .toList();
  }

  /** The body of a method of a class of handlers. */
  static Parameter body(Class<?> handlers, String name) {
    return Stream.of(handlers.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getParameters()[0];
  }

  static Schema<?> schema(Parameter body) {
    return BINDER.schema(body, new TreeMap<>());
  }

  /** The schemas of the objects of a body, by name. */
  static Map<String, Schema<?>> schemas(Parameter body) {
    var components = new TreeMap<String, Schema<?>>();
    BINDER.schema(body, components);
    return components;
  }
}
