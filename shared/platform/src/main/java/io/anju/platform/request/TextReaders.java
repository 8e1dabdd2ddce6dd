package io.anju.platform.request;

import io.anju.codes.date.RegistryDates;
import io.anju.codes.validation.Checked;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Readers of the values that are written as texts. */
final class TextReaders {

  static final int DEFAULT_MAX = 500;

  private TextReaders() {}

  static StringSchema plain() {
    return new StringSchema();
  }

  static ValueReader text(int max) {
    return new TextReader(
        max, (text, _, _) -> Optional.of(text), () -> (StringSchema) plain().maxLength(max));
  }

  static ValueReader date() {
    return new TextReader(
        DEFAULT_MAX,
        (text, path, errors) -> {
          var day = RegistryDates.day(text);
          return day.errors().isEmpty()
              ? day.value().map(value -> value)
              : errors.addAll(path, day.errors());
        },
        () -> (StringSchema) plain().format("date"));
  }

  static ValueReader choice(Class<?> type) {
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
    return new TextReader(
        DEFAULT_MAX,
        (text, path, errors) -> {
          int index = names.indexOf(text);
          return index < 0
              ? errors.add(path, "not-one-of", Map.of("allowed", String.join(", ", names)))
              : Optional.of(type.getEnumConstants()[index]);
        },
        () -> plain()._enum(names));
  }

  /**
   * @param check takes a text and answers a {@link Checked}
   */
  static ValueReader code(Class<?> type, MethodHandle check) {
    return new TextReader(
        DEFAULT_MAX,
        (text, path, errors) -> {
          var checked = checked(check, text);
          return checked.errors().isEmpty()
              ? checked.value().map(value -> value)
              : errors.addAll(path, checked.errors());
        },
        () -> (StringSchema) plain().format(kebabCase(type.getSimpleName())));
  }

  private static Checked<?> checked(MethodHandle check, String text) {
    try {
      return (Checked<?>) check.invoke(text);
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable checked) {
      throw new IllegalStateException("a check threw", checked);
    }
  }

  private static String kebabCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
