package io.anju.housing.building.web;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.housing.building.BuildingSurvey;
import io.anju.platform.request.Embedded;
import java.util.Optional;

/**
 * The body that codes a building.
 *
 * @param buildingCode only where the city gave it one before
 */
record BuildingRequest(
    GridCode grid,
    BuildingAddressRequest address,
    @Embedded BuildingAttributesRequest attributes,
    Optional<BuildingCode> buildingCode) {

  BuildingSurvey toSurvey() {
    return new BuildingSurvey(grid, address.toAddress(), attributes.toAttributes(), buildingCode);
  }
}
