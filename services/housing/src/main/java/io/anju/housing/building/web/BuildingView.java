package io.anju.housing.building.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.Address;
import io.anju.housing.building.Building;
import io.anju.housing.building.Location;
import io.anju.platform.store.Versioned;
import java.util.List;

/** A building as clients see it; {@code text} is its address in one line. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BuildingView(
    String buildingCode,
    String grid,
    String division,
    Address address,
    String text,
    List<String> aliases,
    Integer floors,
    String structure,
    Location location,
    long version) {

  static BuildingView of(Versioned<Building> versioned) {
    var building = versioned.state();
    return new BuildingView(building.code().value(), building.grid().value(), building.community().value(), building.address(),
        building.text(), building.aliases(), building.floors().orElse(null), building.structure().orElse(null),
        building.location().orElse(null), versioned.version());
  }
}
