package io.anju.platform.request.binding;

import io.anju.codes.validation.Checked;
import io.anju.platform.request.Discriminator;
import io.anju.platform.request.Money;
import io.anju.platform.request.Range;
import io.anju.platform.request.Size;
import io.anju.platform.request.Text;
import io.anju.platform.request.Variant;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the reader of a type from its declaration. What it does not know is a programming error.
 */
final class ValueReaders {

  private static final int DEFAULT_SIZE = 1_000;

  private ValueReaders() {}

  static ObjectReader ofRecord(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException(type.getName() + " is not a record");
    }
    var components = type.getRecordComponents();
    try {
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return new ObjectReader(
          type.getSimpleName(),
          Stream.of(components)
              .map(component -> field(component.getName(), component.getGenericType(), component))
              .toList(),
          MethodHandles.lookup().unreflectConstructor(constructor),
          Set.of());
    } catch (ReflectiveOperationException inaccessible) {
      throw new IllegalArgumentException(type.getName(), inaccessible);
    }
  }

  private static ObjectReader.Field field(String name, Type type, AnnotatedElement annotations) {
    return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
        ? new ObjectReader.Field(name, of(argument(optional), annotations), true)
        : new ObjectReader.Field(name, of(type, annotations), false);
  }

  private static ValueReader of(Type type, AnnotatedElement annotations) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      var size = annotations.getAnnotation(Size.class);
      return new ListReader(
          of(argument(list), annotations),
          size == null ? 0 : size.min(),
          size == null ? DEFAULT_SIZE : size.max());
    }
    if (type instanceof Class<?> simple) {
      return of(simple, annotations);
    }
    throw new IllegalArgumentException("a request has no values of " + type);
  }

  private static ValueReader of(Class<?> type, AnnotatedElement annotations) {
    if (type == String.class) {
      var text = annotations.getAnnotation(Text.class);
      return TextReaders.text(text == null ? TextReaders.DEFAULT_MAX : text.max());
    }
    if (type == LocalDate.class) {
      return TextReaders.date();
    }
    if (type == boolean.class || type == Boolean.class) {
      return new FlagReader();
    }
    if (type == int.class || type == Integer.class || type == BigDecimal.class) {
      return number(type, annotations);
    }
    if (type.isEnum()) {
      return TextReaders.choice(type);
    }
    if (type.isSealed() && type.isAnnotationPresent(Discriminator.class)) {
      return variants(type);
    }
    var check = check(type);
    if (check.isPresent()) {
      return check.get().getParameterCount() == 1
          ? TextReaders.code(type, handle(check.get()))
          : parts(type, check.get());
    }
    return ofRecord(type);
  }

  private static NumberReader number(Class<?> type, AnnotatedElement annotations) {
    var range = Optional.ofNullable(annotations.getAnnotation(Range.class));
    if (type == BigDecimal.class) {
      return new NumberReader(
          annotations.isAnnotationPresent(Money.class)
              ? NumberReader.Kind.MONEY
              : NumberReader.Kind.DECIMAL,
          range.map(Range::min).map(BigDecimal::new),
          range.map(Range::max).map(BigDecimal::new));
    }
    return new NumberReader(
        NumberReader.Kind.WHOLE,
        range
            .map(Range::min)
            .map(BigDecimal::new)
            .or(() -> Optional.of(BigDecimal.valueOf(Integer.MIN_VALUE))),
        range
            .map(Range::max)
            .map(BigDecimal::new)
            .or(() -> Optional.of(BigDecimal.valueOf(Integer.MAX_VALUE))));
  }

  private static VariantReader variants(Class<?> type) {
    String field = type.getAnnotation(Discriminator.class).value();
    var variants = new LinkedHashMap<String, ObjectReader>();
    for (var permitted : type.getPermittedSubclasses()) {
      var variant = permitted.getAnnotation(Variant.class);
      if (variant == null) {
        throw new IllegalArgumentException(permitted.getName() + " has no @Variant");
      }
      variants.put(variant.value(), ofRecord(permitted).alsoKnowing(field));
    }
    return new VariantReader(field, variants);
  }

  /** A value of parts that belong together; the fields are named as the check's parameters. */
  private static ObjectReader parts(Class<?> type, Method check) {
    return new ObjectReader(
        type.getSimpleName(),
        Stream.of(check.getParameters())
            .map(part -> field(part.getName(), part.getParameterizedType(), part))
            .toList(),
        handle(check),
        Set.of());
  }

  /**
   * A value's own {@code static Checked<T> check(…)}; that of a single text where there are more.
   */
  private static Optional<Method> check(Class<?> type) {
    var checks =
        Stream.of(type.getDeclaredMethods())
            .filter(method ->
                method.getName().equals("check")
                    && Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() == Checked.class)
            .toList();
    return checks.stream()
        .filter(
            check -> check.getParameterCount() == 1 && check.getParameterTypes()[0] == String.class)
        .findFirst()
        .or(() -> checks.stream().filter(check -> check.getParameterCount() > 1).findFirst());
  }

  private static MethodHandle handle(Method method) {
    try {
      method.setAccessible(true);
      return MethodHandles.lookup().unreflect(method);
    } catch (IllegalAccessException inaccessible) {
      throw new IllegalArgumentException(method.toString(), inaccessible);
    }
  }

  private static Type argument(ParameterizedType type) {
    return type.getActualTypeArguments()[0];
  }
}
