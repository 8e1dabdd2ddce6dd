package io.anju.codes;

import io.anju.codes.validation.Checked;
import java.util.List;
import java.util.Optional;

/**
 * A dwelling as a file names it: by its code, or by its address in words. A text with a Chinese
 * character is an address, because no code has one.
 *
 * @param text as written
 * @param code empty where it is an address
 */
public record DwellingReference(String text, Optional<DwellingCode> code) {

  public static Checked<DwellingReference> check(String text) {
    if (text.codePoints().anyMatch(Character::isIdeographic)) {
      return new Checked.Valid<>(new DwellingReference(text.strip(), Optional.empty()), List.of());
    }
    return switch (DwellingCode.check(text)) {
      case Checked.Valid<DwellingCode>(var code, var warnings) ->
          new Checked.Valid<>(new DwellingReference(text, Optional.of(code)), warnings);
      case Checked.Invalid<DwellingCode>(var errors) -> new Checked.Invalid<>(errors);
    };
  }
}
