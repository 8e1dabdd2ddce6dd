package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.Address;
import io.anju.housing.address.AddressText;
import java.util.List;
import java.util.Optional;

/**
 * A coded building.
 *
 * @param grid the basic grid it stands in; the code keeps the grid it was first coded in
 * @param community an attribute, never derived from the code
 * @param address division path filled in; unit, floor and room null
 * @param structure as the surveyor says, such as 砖混
 */
public record Building(
    BuildingCode code,
    GridCode grid,
    DivisionCode community,
    Address address,
    List<String> aliases,
    Optional<Integer> floors,
    Optional<String> structure,
    Optional<Location> location) {

  public Building {
    aliases = List.copyOf(aliases);
  }

  public String text() {
    return AddressText.of(address);
  }

  /** Equal for the same elements in the same grid, whichever words they were given with. */
  public String addressKey() {
    return AddressKey.of(grid, address);
  }
}
