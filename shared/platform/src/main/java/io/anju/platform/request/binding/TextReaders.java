package io.anju.platform.request.binding;

import io.anju.codes.date.RegistryDates;
import io.anju.codes.validation.Checked;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Readers of the values that are written as texts. */
final class TextReaders {

  static final int DEFAULT_MAX = 500;

  private TextReaders() {}

  static StringSchema plain() {
    return new StringSchema();
  }

  static ValueReader text(int max) {
    return text(max, ValueKind.TEXT);
  }

  /** A text that is checked together with others. */
  static ValueReader partOfCode() {
    return text(DEFAULT_MAX, ValueKind.CODE);
  }

  private static ValueReader text(int max, ValueKind kind) {
    return new TextReader(
        max, kind, (text, _, _) -> Optional.of(text), () -> (StringSchema) plain().maxLength(max));
  }

  static ValueReader date() {
    return new TextReader(
        DEFAULT_MAX,
        ValueKind.DATE,
        (text, path, errors) -> valueOf(RegistryDates.day(text), path, errors),
        () -> (StringSchema) plain().format("date"));
  }

  static ValueReader month() {
    return new TextReader(
        DEFAULT_MAX,
        ValueKind.MONTH,
        (text, path, errors) -> valueOf(RegistryDates.month(text), path, errors),
        TextReaders::plain);
  }

  static ValueReader instant() {
    return new TextReader(
        DEFAULT_MAX,
        ValueKind.INSTANT,
        (text, path, errors) -> valueOf(RegistryDates.instant(text), path, errors),
        () -> (StringSchema) plain().format("date-time"));
  }

  static ValueReader choice(Class<?> type) {
    var names = names(type);
    return new TextReader(
        DEFAULT_MAX,
        ValueKind.CHOICE,
        (text, path, errors) -> {
          int index = names.indexOf(text);
          return index < 0
              ? errors.add(path, "not-one-of", Map.of("allowed", String.join(", ", names)))
              : Optional.of(type.getEnumConstants()[index]);
        },
        () -> plain()._enum(names));
  }

  /** What has a check of its own; warnings of the check refuse nothing. */
  static ValueReader code(Class<?> type, Function<String, Checked<?>> check) {
    return checked(
        ValueKind.CODE,
        check,
        () -> (StringSchema) plain().format(kebabCase(type.getSimpleName())));
  }

  /** What is checked otherwise than its type checks itself. */
  static ValueReader checked(Class<?> type, Function<String, Checked<?>> check) {
    return type.isEnum()
        ? checked(ValueKind.CHOICE, check, () -> plain()._enum(names(type)))
        : checked(ValueKind.CODE, check, TextReaders::plain);
  }

  private static ValueReader checked(
      ValueKind kind, Function<String, Checked<?>> check, Supplier<StringSchema> description) {
    return new TextReader(
        DEFAULT_MAX,
        kind,
        (text, path, errors) -> valueOf(check.apply(text), path, errors),
        description);
  }

  private static Optional<Object> valueOf(Checked<?> checked, String path, BindingErrors errors) {
    return checked.errors().isEmpty()
        ? checked.value().map(value -> value)
        : errors.addAll(path, checked.errors());
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
  }

  private static String kebabCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
