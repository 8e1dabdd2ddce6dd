package io.anju.housing.building;

import io.anju.codes.GridCode;
import io.anju.contract.Address;
import java.util.List;
import java.util.Optional;

/**
 * What is found where a building stands, before it has a code.
 *
 * @param address elements as the registry writes them; null where there is none
 * @param aliases popular, short and former names
 */
public record Survey(
    GridCode grid, Address address, List<String> aliases, Optional<Integer> floors, Optional<String> structure, Optional<Location> location) {

  public Survey {
    aliases = List.copyOf(aliases);
  }
}
