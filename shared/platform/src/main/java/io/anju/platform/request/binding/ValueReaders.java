package io.anju.platform.request.binding;

import io.anju.codes.validation.Checked;
import io.anju.platform.request.CheckedBy;
import io.anju.platform.request.Discriminator;
import io.anju.platform.request.OneOf;
import io.anju.platform.request.OneOrMany;
import io.anju.platform.request.OrText;
import io.anju.platform.request.Size;
import io.anju.platform.request.Text;
import io.anju.platform.request.Variant;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the reader of a type from its declaration. What it does not know is a programming error.
 */
final class ValueReaders {

  private static final int DEFAULT_SIZE = 1_000;

  private final ObjectReaders objects;

  /**
   * @param clock for rules that need the time
   */
  ValueReaders(Clock clock) {
    this.objects = new ObjectReaders(this, clock);
  }

  /**
   * @param annotations of the component or parameter
   */
  ValueReader of(Type type, AnnotatedElement annotations) {
    if (type instanceof ParameterizedType generic) {
      if (generic.getRawType() == List.class) {
        return list(generic, annotations);
      }
      if (generic.getRawType() == OneOrMany.class) {
        return new OneOrManyReader(list(generic, annotations));
      }
    }
    if (type instanceof Class<?> simple) {
      return check(annotations)
          .<ValueReader>map(check -> TextReaders.checked(simple, check))
          .orElseGet(() -> of(simple, annotations));
    }
    throw new IllegalArgumentException("a request has no values of " + type);
  }

  private ValueReader of(Class<?> type, AnnotatedElement annotations) {
    if (type == String.class) {
      var text = annotations.getAnnotation(Text.class);
      return TextReaders.text(text == null ? TextReaders.DEFAULT_MAX : text.max());
    }
    if (type == LocalDate.class) {
      return TextReaders.date();
    }
    if (type == YearMonth.class) {
      return TextReaders.month();
    }
    if (type == Instant.class) {
      return TextReaders.instant();
    }
    if (type == boolean.class || type == Boolean.class) {
      return new FlagReader();
    }
    if (NumberReader.READS.contains(type)) {
      return NumberReader.of(type, annotations);
    }
    return type.isEnum() ? TextReaders.choice(type) : codeOrFields(type);
  }

  private ValueReader codeOrFields(Class<?> type) {
    return objects
        .check(type)
        .<ValueReader>map(
            check -> TextReaders.code(type, text -> (Checked<?>) check.of(List.of(text))))
        .orElseGet(() -> fields(type, ""));
  }

  /**
   * @param prefix of the names of the fields
   */
  FieldsReader fields(Class<?> type, String prefix) {
    if (type.isAnnotationPresent(Discriminator.class)) {
      return variants(type);
    }
    if (type.isAnnotationPresent(OneOf.class)) {
      return new OneOfReader(
          type.getSimpleName(),
          type.getAnnotation(OneOf.class),
          Stream.of(type.getPermittedSubclasses())
              .map(permitted -> fields(permitted, prefix))
              .toList(),
          type.isAnnotationPresent(OrText.class));
    }
    return objects.of(type, prefix);
  }

  private ListReader list(ParameterizedType type, AnnotatedElement annotations) {
    var elements = of(type.getActualTypeArguments()[0], annotations);
    var size = annotations.getAnnotation(Size.class);
    return size == null
        ? new ListReader(elements, 0, DEFAULT_SIZE, false)
        : new ListReader(elements, size.min(), size.max(), size.required());
  }

  private VariantReader variants(Class<?> type) {
    var variants = new LinkedHashMap<String, ObjectReader>();
    for (var permitted : type.getPermittedSubclasses()) {
      var variant = permitted.getAnnotation(Variant.class);
      if (variant == null) {
        throw new IllegalArgumentException(permitted.getName() + " has no @Variant");
      }
      var reader = objects.of(permitted, "");
      Stream.of(variant.value()).forEach(value -> variants.put(value, reader));
    }
    return new VariantReader(
        type.getSimpleName(), type.getAnnotation(Discriminator.class).value(), variants);
  }

  /** The check that an annotation of the component demands. */
  private static Optional<Function<String, Checked<?>>> check(AnnotatedElement annotations) {
    return Stream.of(annotations.getAnnotations())
        .filter(one -> one.annotationType().isAnnotationPresent(CheckedBy.class))
        .findFirst()
        .map(ValueReaders::check);
  }

  @SuppressWarnings("unchecked")
  private static Function<String, Checked<?>> check(Annotation details) {
    var type = details.annotationType().getAnnotation(CheckedBy.class).value();
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      var check = (CheckedBy.Check<Annotation>) constructor.newInstance();
      return text -> check.check(text, details);
    } catch (ReflectiveOperationException inaccessible) {
      throw new IllegalArgumentException(type.getName(), inaccessible);
    }
  }
}
