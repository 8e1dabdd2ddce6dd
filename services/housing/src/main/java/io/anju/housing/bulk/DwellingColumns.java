package io.anju.housing.bulk;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.address.StreetAddress;
import io.anju.housing.building.BuildingAttributes;
import io.anju.housing.building.BuildingSurvey;
import io.anju.housing.dwelling.Measures;
import io.anju.housing.dwelling.RoomNumber;
import io.anju.housing.dwelling.RoomSurvey;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a file of dwellings.
 *
 * @param grid with the address, where the building is named by these
 * @param buildingCode where the building is named by its code
 */
record DwellingColumns(
    @Embedded RoomNumber number,
    Optional<DwellingCode> dwellingCode,
    @Embedded Measures measures,
    @NamedUse DwellingUse use,
    Optional<GridCode> grid,
    @Embedded StreetAddress address,
    Optional<BuildingCode> buildingCode) {

  @Rule
  static List<FieldError> roomGiven(RoomNumber number, Optional<DwellingCode> dwellingCode) {
    return number.validate(dwellingCode);
  }

  @Rule
  static List<FieldError> buildingGiven(
      Optional<DwellingCode> dwellingCode,
      Optional<GridCode> grid,
      Optional<BuildingCode> buildingCode) {
    return grid.isEmpty() && buildingCode.isEmpty() && dwellingCode.isEmpty()
        ? List.of(FieldError.of("buildingCode", "required", Map.of()))
        : List.of();
  }

  /** The building by grid and address; empty where only a code names it. */
  Optional<BuildingSurvey> building() {
    return grid.map(
        of -> new BuildingSurvey(of, address.toAddress(), BuildingAttributes.NONE, buildingCode));
  }

  Optional<BuildingCode> codeOfBuilding() {
    return buildingCode.or(() -> dwellingCode.map(DwellingCode::building));
  }

  RoomSurvey room() {
    return new RoomSurvey(
        number.toAddress(), measures.toAttributes(use, List.of()), List.of(), dwellingCode);
  }
}
