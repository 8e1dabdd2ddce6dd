package io.anju.codes;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes flaws the way the tables of vectors do: {@code code name=value name=value, code ...},
 * names in order.
 */
final class ValidationErrorsFixture {

  private ValidationErrorsFixture() {}

  static String errorsOf(Checked<?> checked) {
    return format(checked.errors());
  }

  static String format(Collection<ValidationError> errors) {
    return errors.stream().map(ValidationErrorsFixture::format).collect(Collectors.joining(", "));
  }

  private static String format(ValidationError error) {
    var arguments =
        new TreeMap<>(error.arguments())
            .entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
    return (error.code() + " " + arguments).strip();
  }
}
