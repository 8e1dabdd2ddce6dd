package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.Address;
import io.anju.housing.division.DivisionPath;

/**
 * What a building is, whatever becomes of it.
 *
 * @param grid the basic grid it stands in; the code keeps the grid it was first coded in
 * @param community an attribute, never derived from the code
 * @param address division path filled in; unit, floor and room null
 */
public record Site(BuildingCode code, GridCode grid, DivisionCode community, Address address, Attributes attributes) {

  /** Equal for the same elements in the same grid, whichever words they were given with. */
  public String addressKey() {
    return AddressKey.of(grid, address);
  }

  Site on(DivisionPath path) {
    return new Site(code, grid, path.last().code(), AddressRules.completed(address, path), attributes);
  }

  Site with(Attributes noted) {
    return new Site(code, grid, community, address, noted);
  }
}
