package io.anju.employment.insurance.web;

import io.anju.codes.Checked;
import io.anju.codes.Flaw;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads what the language itself can parse. */
final class Parsed {

  private Parsed() {}

  static <T> Checked<T> of(String text, Function<String, T> parse, String flaw) {
    try {
      return new Checked.Valid<>(parse.apply(text), List.of());
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return new Checked.Invalid<>(List.of(new Flaw(flaw, Map.of())));
    }
  }
}
