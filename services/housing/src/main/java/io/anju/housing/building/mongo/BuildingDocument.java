package io.anju.housing.building.mongo;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.Address;
import io.anju.housing.building.Building;
import io.anju.housing.building.Location;
import java.util.List;
import java.util.Optional;

/** A building at rest; {@code addressKey} is unique. */
public record BuildingDocument(
    String grid,
    String community,
    Address address,
    String addressKey,
    List<String> aliases,
    Integer floors,
    String structure,
    Double longitude,
    Double latitude) {

  static BuildingDocument from(Building building) {
    return new BuildingDocument(building.grid().value(), building.community().value(), building.address(), building.addressKey(),
        building.aliases(), building.floors().orElse(null), building.structure().orElse(null),
        building.location().map(Location::longitude).orElse(null), building.location().map(Location::latitude).orElse(null));
  }

  Building toDomain(String id) {
    return new Building(new BuildingCode(id), new GridCode(grid), new DivisionCode(community), address, aliases,
        Optional.ofNullable(floors), Optional.ofNullable(structure),
        Optional.ofNullable(longitude).map(east -> new Location(east, latitude)));
  }
}
