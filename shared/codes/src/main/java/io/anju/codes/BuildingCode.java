package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.Normaliser;

/**
 * A building (SZDB/Z 281-2017): 14 digits of the grid it was first coded in and five digits or
 * letters, or five asterisks for a place outdoors. Means nothing once issued: it offers no
 * division, because buildings keep their code when divisions change.
 */
public record BuildingCode(String value) {

  static final int LENGTH = 19;

  public BuildingCode {
    var code =
        new Validation(Normaliser.digitsBetween(Normaliser.compact(value), 1, GridCode.LENGTH));
    code.hasLength(LENGTH);
    validate(code);
    value = code.validText();
  }

  public static Checked<BuildingCode> check(String text) {
    return Checked.of(() -> new BuildingCode(text));
  }

  /** Whether this is a place outdoors in the grid. */
  public boolean outdoors() {
    return value.endsWith("*");
  }

  static void validate(Validation code) {
    code.consistsOf(Alphabet.DIGITS, 1, GridCode.LENGTH);
    code.consistsOf(Alphabet.DIGITS_LETTERS_AND_ASTERISK, GridCode.LENGTH + 1, LENGTH);
    code.requireProvince(1);
    code.requireAllAsterisksOrNone(GridCode.LENGTH + 1, LENGTH);
  }

  @Override
  public String toString() {
    return value;
  }
}
