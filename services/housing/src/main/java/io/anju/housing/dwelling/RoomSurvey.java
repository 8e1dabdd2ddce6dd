package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a survey of a dwelling found.
 *
 * @param preassignedCode a code that the city gave it before
 */
public record RoomSurvey(
    RoomAddress roomAddress,
    DwellingAttributes attributes,
    List<Owner> owners,
    Optional<DwellingCode> preassignedCode) {

  private static final String BUILDING_ITSELF = "000000";

  public RoomSurvey {
    owners = List.copyOf(owners);
  }

  RoomSurvey withCode(DwellingCode code) {
    return new RoomSurvey(roomAddress, attributes, owners, Optional.of(code));
  }

  List<FieldError> validate() {
    var errors = new ArrayList<>(attributes.validate());
    errors.addAll(OwnershipRules.validate(owners));
    String code = preassignedCode.map(DwellingCode::value).orElse("");
    if (code.endsWith("*")) {
      errors.add(FieldError.of("dwellingCode", "code-outdoors", Map.of()));
    }
    if (roomAddress.isBuilding() != code.endsWith(BUILDING_ITSELF)) {
      errors.add(
          FieldError.of(
              roomAddress.isBuilding() ? "room" : "dwellingCode",
              "code-of-building-itself",
              Map.of()));
    }
    return errors;
  }
}
