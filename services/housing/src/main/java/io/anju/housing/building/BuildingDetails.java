package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.housing.division.DivisionPath;

/**
 * What is on record of a building in every state.
 *
 * @param grid its present basic grid; the code keeps the grid of the first coding
 * @param community never derived from the code
 * @param address with division names; unit, floor and room null
 */
public record BuildingDetails(
    BuildingCode code,
    GridCode grid,
    DivisionCode community,
    Address address,
    BuildingAttributes attributes) {

  /** Equal for the same address elements in the same grid. */
  public String addressKey() {
    return BuildingAddressKey.of(grid, address);
  }

  BuildingDetails inDivision(DivisionPath path) {
    return new BuildingDetails(
        code,
        grid,
        path.last().code(),
        AddressValidator.withDivisionsOf(address, path),
        attributes);
  }

  BuildingDetails withAttributes(BuildingAttributes updated) {
    return new BuildingDetails(code, grid, community, address, updated);
  }
}
