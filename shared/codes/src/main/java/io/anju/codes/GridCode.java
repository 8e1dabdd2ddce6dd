package io.anju.codes;

import io.anju.codes.validation.Alphabet;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.Normaliser;

/** A basic grid (SZDB/Z 281-2017): the community's 12 digits and two more. */
public record GridCode(String value) {

  static final int LENGTH = 14;

  public GridCode {
    var code = new Validation(Normaliser.digits(Normaliser.compact(value)));
    code.hasLength(LENGTH);
    code.consistsOf(Alphabet.DIGITS, 1, code.length());
    code.requireProvince(1);
    value = code.validText();
  }

  public static Checked<GridCode> check(String text) {
    return Checked.of(() -> new GridCode(text));
  }

  public DivisionCode community() {
    return new DivisionCode(value.substring(0, DivisionCode.Level.COMMUNITY.digits()));
  }

  @Override
  public String toString() {
    return value;
  }
}
