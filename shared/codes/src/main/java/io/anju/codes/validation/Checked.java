package io.anju.codes.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a check found: the value, or everything that is wrong with the text. */
public sealed interface Checked<T> {

  /** The text is this value; the warnings are worth showing and refuse nothing. */
  record Valid<T>(T result, List<ValidationError> warnings) implements Checked<T> {
    public Valid {
      warnings = List.copyOf(warnings);
    }

    @Override
    public T orThrow() {
      return result;
    }

    @Override
    public Optional<T> value() {
      return Optional.of(result);
    }

    @Override
    public List<ValidationError> errors() {
      return List.of();
    }
  }

  /** The text is no value, for all of these reasons; there is at least one. */
  record Invalid<T>(List<ValidationError> errors) implements Checked<T> {
    public Invalid {
      errors = List.copyOf(errors);
      if (errors.isEmpty()) {
        throw new IllegalArgumentException("An invalid text needs at least one error");
      }
    }

    @Override
    public T orThrow() {
      throw new InvalidCodeException(errors);
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public List<ValidationError> warnings() {
      return List.of();
    }
  }

  /** The value; {@link InvalidCodeException} with all errors where there is none. */
  T orThrow();

  Optional<T> value();

  /** Everything that makes the text invalid; empty where there is a value. */
  List<ValidationError> errors();

  List<ValidationError> warnings();

  /** Runs a constructor that validates, so that the rules of a value are in one place. */
  static <T> Checked<T> of(Supplier<T> constructor) {
    try {
      return new Valid<>(constructor.get(), List.of());
    } catch (InvalidCodeException invalid) {
      return new Invalid<>(invalid.errors());
    }
  }
}
