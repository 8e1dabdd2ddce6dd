package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.housing.division.DivisionPath;

/**
 * What a building is, whatever becomes of it.
 *
 * @param grid the basic grid it stands in; the code keeps the grid it was first coded in
 * @param community an attribute, never derived from the code
 * @param address division path filled in; unit, floor and room null
 */
public record BuildingDetails(
    BuildingCode code,
    GridCode grid,
    DivisionCode community,
    Address address,
    BuildingAttributes attributes) {

  /** Equal for the same elements in the same grid, whichever words they were given with. */
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
