package io.anju.residence.premises;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.validation.Checked;

/** A building or a dwelling, by its code. */
public record Place(String code) {

  public Place {
    var building = BuildingCode.check(code).value();
    code = building.isPresent() ? building.get().value() : new DwellingCode(code).value();
  }

  /** Valid for the code of a building or a dwelling. */
  public static Checked<Place> check(String text) {
    return Checked.of(() -> new Place(text));
  }
}
