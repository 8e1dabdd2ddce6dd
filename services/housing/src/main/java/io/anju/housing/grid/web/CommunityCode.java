package io.anju.housing.grid.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.util.List;
import java.util.Map;

/** Checks division codes that must be those of communities. */
final class CommunityCode {

  private CommunityCode() {}

  static Checked<DivisionCode> check(String text) {
    var code = DivisionCode.check(text);
    return code.value().filter(division -> division.level() != Level.COMMUNITY).isEmpty()
        ? code
        : new Checked.Invalid<>(List.of(new ValidationError("not-a-community", Map.of())));
  }
}
