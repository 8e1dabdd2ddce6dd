package io.anju.codes;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a check found: the value, or everything that is wrong with the text. */
public sealed interface Checked<T> {

  /** The text stands for this value; the warnings are worth showing but stop nothing. */
  record Valid<T>(T result, List<Flaw> warnings) implements Checked<T> {
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
    public List<Flaw> flaws() {
      return List.of();
    }
  }

  /** The text stands for nothing, for all of these reasons; there is at least one. */
  record Invalid<T>(List<Flaw> flaws) implements Checked<T> {
    public Invalid {
      flaws = List.copyOf(flaws);
      if (flaws.isEmpty()) {
        throw new IllegalArgumentException("Nothing is invalid without a flaw");
      }
    }

    @Override
    public T orThrow() {
      throw new InvalidCodeException(flaws);
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public List<Flaw> warnings() {
      return List.of();
    }
  }

  /** The value; {@link InvalidCodeException} with all flaws where there is none. */
  T orThrow();

  Optional<T> value();

  /** Everything that makes the text invalid; empty where there is a value. */
  List<Flaw> flaws();

  List<Flaw> warnings();

  /** Runs a constructor that validates, so that the rules of a value stand in one place. */
  static <T> Checked<T> of(Supplier<T> construction) {
    try {
      return new Valid<>(construction.get(), List.of());
    } catch (InvalidCodeException invalid) {
      return new Invalid<>(invalid.flaws());
    }
  }
}
