package io.anju.employment.insurance.web;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns the exception of a name that an enumeration does not have into a validation error. */
final class CheckedParser {

  private CheckedParser() {}

  static <T> Checked<T> parse(String text, Function<String, T> parser, String errorCode) {
    try {
      return new Checked.Valid<>(parser.apply(text), List.of());
    } catch (IllegalArgumentException unreadable) {
      return new Checked.Invalid<>(List.of(new ValidationError(errorCode, Map.of())));
    }
  }
}
