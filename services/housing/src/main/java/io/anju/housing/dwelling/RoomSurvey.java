package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is found behind a door.
 *
 * @param given the code a city gave it before
 */
public record RoomSurvey(Door door, Attributes attributes, List<Owner> owners, Optional<DwellingCode> given) {

  private static final String BUILDING_ITSELF = "000000";

  public RoomSurvey {
    owners = List.copyOf(owners);
  }

  RoomSurvey coded(DwellingCode code) {
    return new RoomSurvey(door, attributes, owners, Optional.of(code));
  }

  List<FieldError> flaws() {
    var flaws = new ArrayList<>(attributes.flaws());
    flaws.addAll(Ownership.flaws(owners));
    String code = given.map(DwellingCode::value).orElse("");
    if (code.endsWith("*")) {
      flaws.add(FieldError.of("dwellingCode", "code-outdoors", Map.of()));
    }
    if (door.isBuilding() != code.endsWith(BUILDING_ITSELF)) {
      flaws.add(FieldError.of(door.isBuilding() ? "room" : "dwellingCode", "code-of-building-itself", Map.of()));
    }
    return flaws;
  }
}
