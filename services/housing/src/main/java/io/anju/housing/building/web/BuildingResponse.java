package io.anju.housing.building.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.BuildingCode;
import io.anju.contract.housing.Address;
import io.anju.contract.housing.BuildingName;
import io.anju.housing.building.Building;
import io.anju.housing.building.Location;
import io.anju.housing.building.Name;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A building; {@code text} is its address in one line, {@code retiredOn} is present only when it is
 * retired.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BuildingResponse(
    String buildingCode,
    String grid,
    String division,
    Address address,
    String text,
    List<String> aliases,
    List<BuildingName> names,
    @Nullable Integer floors,
    @Nullable String structure,
    @Nullable Location location,
    boolean retired,
    @Nullable LocalDate retiredOn,
    List<String> predecessors,
    List<String> successors,
    long version) {

  public static BuildingResponse of(Versioned<Building> versioned) {
    return switch (versioned.state()) {
      case Building.Current _ -> of(versioned, null, List.of());
      case Building.Retired retired -> of(versioned, retired.retiredOn(), retired.successors());
    };
  }

  private static BuildingResponse of(
      Versioned<Building> versioned, @Nullable LocalDate retiredOn, List<BuildingCode> successors) {
    var building = versioned.state();
    var attributes = building.attributes();
    return new BuildingResponse(
        building.code().value(),
        building.grid().value(),
        building.community().value(),
        building.address(),
        building.text(),
        attributes.names().stream().map(Name::text).distinct().toList(),
        attributes.names().stream().map(BuildingResponse::name).toList(),
        attributes.floors().orElse(null),
        attributes.structure().orElse(null),
        attributes.location().orElse(null),
        retiredOn != null,
        retiredOn,
        texts(building.predecessors()),
        texts(successors),
        versioned.version());
  }

  private static BuildingName name(Name name) {
    return new BuildingName(
        name.text(), name.kind(), name.since().orElse(null), name.until().orElse(null));
  }

  private static List<String> texts(List<BuildingCode> codes) {
    return codes.stream().map(BuildingCode::value).toList();
  }
}
