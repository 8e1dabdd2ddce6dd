package io.anju.platform.request.binding;

import io.anju.codes.validation.Checked;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.OrText;
import io.anju.platform.request.PathVariables;
import io.anju.platform.request.Rule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the readers of records, and of values whose parts are checked together. */
final class ObjectReaders {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final ValueReaders values;
  private final Clock clock;

  ObjectReaders(ValueReaders values, Clock clock) {
    this.values = values;
    this.clock = clock;
  }

  /**
   * @param prefix of the names of the fields
   */
  ObjectReader of(Class<?> type, String prefix) {
    return partsCheck(type)
        .map(check -> ofParts(type, check, prefix))
        .orElseGet(() -> ofRecord(type, prefix));
  }

  private ObjectReader ofParts(Class<?> type, Method check, String prefix) {
    return new ObjectReader(
        type.getSimpleName(),
        Stream.of(check.getParameters()).map(parameter -> checkedPart(parameter, prefix)).toList(),
        List.of(),
        call(check),
        false);
  }

  /** A text among the parts is a code, as the check is of it. */
  private ObjectPart checkedPart(Parameter parameter, String prefix) {
    return parameter.getType() == String.class
        ? new Field(
            parameter.getName(),
            prefixed(prefix, parameter.getName()),
            TextReaders.partOfCode(),
            false,
            Optional.empty())
        : part(parameter.getName(), prefix, parameter.getParameterizedType(), parameter, parameter);
  }

  private ObjectReader ofRecord(Class<?> type, String prefix) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type.getName() + " is not a record");
    }
    var components = type.getRecordComponents();
    return new ObjectReader(
        type.getSimpleName(),
        Stream.of(components)
            .map(component ->
                part(
                    component.getName(),
                    prefix,
                    component.getGenericType(),
                    component,
                    component.getAccessor()))
            .toList(),
        rules(type),
        constructor(type, components),
        type.isAnnotationPresent(OrText.class));
  }

  /**
   * @param described what may have a {@link Schema}
   */
  private ObjectPart part(
      String component,
      String prefix,
      Type declared,
      AnnotatedElement annotations,
      AnnotatedElement described) {
    boolean optional =
        declared instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    var type = optional ? ((ParameterizedType) declared).getActualTypeArguments()[0] : declared;
    var embedded = annotations.getAnnotation(Embedded.class);
    if (embedded != null) {
      return new EmbeddedFields(
          component, values.fields((Class<?>) type, prefixed(prefix, embedded.prefix())), optional);
    }
    return new Field(
        component,
        prefixed(prefix, component),
        values.of(type, annotations),
        optional,
        Optional.ofNullable(described.getAnnotation(Schema.class)));
  }

  private static String prefixed(String prefix, String name) {
    return prefix.isEmpty() || name.isEmpty()
        ? prefix + name
        : prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private List<RecordRule> rules(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Rule.class))
        .map(method -> rule(type, method))
        .toList();
  }

  private RecordRule rule(Class<?> type, Method method) {
    var parameters = List.of(method.getParameters());
    var arguments =
        parameters.stream()
            .filter(parameter -> parameter.getType() != Clock.class)
            .map(parameter ->
                parameter.getType() == PathVariables.class ? RecordRule.PATH : parameter.getName())
            .toList();
    var known =
        Stream.concat(
                Stream.of(type.getRecordComponents()).map(RecordComponent::getName),
                Stream.of(RecordRule.PATH))
            .toList();
    if (!known.containsAll(arguments) || method.getReturnType() != List.class) {
      throw new IllegalArgumentException(method + " is no rule of components");
    }
    var handle = handle(method);
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).getType() == Clock.class) {
        handle = MethodHandles.insertArguments(handle, i, clock);
      }
    }
    return new RecordRule(new Call(handle), arguments);
  }

  /** A value's own {@code static Checked<T> check(…)} of one text. */
  Optional<Call> check(Class<?> type) {
    return checks(type)
        .filter(
            check -> check.getParameterCount() == 1 && check.getParameterTypes()[0] == String.class)
        .findFirst()
        .map(ObjectReaders::call);
  }

  /** A value's own check of parts that belong together; the fields are named as its parameters. */
  private static Optional<Method> partsCheck(Class<?> type) {
    return checks(type).filter(check -> check.getParameterCount() > 1).findFirst();
  }

  private static Stream<Method> checks(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method ->
            method.getName().equals("check")
                && Modifier.isStatic(method.getModifiers())
                && isCheckedValue(method.getGenericReturnType(), type));
  }

  private static boolean isCheckedValue(Type returned, Class<?> type) {
    return returned instanceof ParameterizedType generic
        && generic.getRawType() == Checked.class
        && generic.getActualTypeArguments()[0] == type;
  }

  private static Call constructor(Class<?> type, RecordComponent[] components) {
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return new Call(LOOKUP.unreflectConstructor(constructor));
    } catch (ReflectiveOperationException inaccessible) {
      throw new IllegalArgumentException(type.getName(), inaccessible);
    }
  }

  private static Call call(Method method) {
    return new Call(handle(method));
  }

  private static MethodHandle handle(Method method) {
    try {
      method.setAccessible(true);
      return LOOKUP.unreflect(method);
    } catch (IllegalAccessException inaccessible) {
      throw new IllegalArgumentException(method.toString(), inaccessible);
    }
  }
}
