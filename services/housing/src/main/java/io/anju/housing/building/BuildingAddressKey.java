package io.anju.housing.building;

import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Identifies an address among buildings in use: its grid and the elements below the divisions. */
final class BuildingAddressKey {

  private BuildingAddressKey() {}

  static String of(GridCode grid, Address address) {
    return Stream.of(
            grid.value(),
            address.road(),
            address.roadNumber(),
            address.estate(),
            address.building())
        .map(element -> element == null ? "" : element)
        .collect(Collectors.joining("|"));
  }
}
