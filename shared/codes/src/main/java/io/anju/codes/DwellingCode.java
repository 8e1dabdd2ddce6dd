package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.Normaliser;

/**
 * A dwelling (SZDB/Z 281-2017): its building's 19 characters and six more, usually a sequence from
 * 000001. {@code 000000} is the building itself, {@code ******} a place in it outside any room;
 * outdoors both parts are asterisks. Letters occur in live data. Means nothing once issued.
 */
public record DwellingCode(String value) {

  static final int LENGTH = 25;

  public DwellingCode {
    var code =
        new Validation(Normaliser.digitsBetween(Normaliser.compact(value), 1, GridCode.LENGTH));
    code.hasLength(LENGTH);
    BuildingCode.validate(code);
    code.consistsOf(Alphabet.DIGITS_LETTERS_AND_ASTERISK, BuildingCode.LENGTH + 1, LENGTH);
    code.requireAllAsterisksOrNone(BuildingCode.LENGTH + 1, LENGTH);
    if (code.length() == LENGTH
        && code.text().charAt(BuildingCode.LENGTH - 1) == '*'
        && code.text().charAt(LENGTH - 1) != '*') {
      code.addError("dwelling-outdoors", "position", Integer.toString(BuildingCode.LENGTH + 1));
    }
    value = code.validText();
  }

  public static Checked<DwellingCode> check(String text) {
    return Checked.of(() -> new DwellingCode(text));
  }

  public BuildingCode building() {
    return new BuildingCode(value.substring(0, BuildingCode.LENGTH));
  }

  @Override
  public String toString() {
    return value;
  }
}
