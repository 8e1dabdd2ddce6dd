package io.anju.housing.building.mongo;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingAttributes;
import io.anju.housing.building.BuildingDetails;
import io.anju.housing.building.Location;
import io.anju.housing.building.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A building at rest.
 *
 * @param addressKey unique; the address's for a standing building, its own code for a retired one,
 *     so that the place is free for another
 * @param aliases what documents older than {@code names} have instead
 * @param retiredOn null while it stands
 */
public record BuildingDocument(
    String grid,
    String community,
    Address address,
    String addressKey,
    List<String> aliases,
    List<NameDocument> names,
    Integer floors,
    String structure,
    Double longitude,
    Double latitude,
    List<String> predecessors,
    List<String> successors,
    LocalDate retiredOn) {

  static BuildingDocument from(Building building) {
    return switch (building) {
      case Building.Current current -> of(current, current.details().addressKey(), List.of(), null);
      case Building.Retired retired ->
          of(retired, retired.code().value(), retired.successors(), retired.retiredOn());
    };
  }

  private static BuildingDocument of(
      Building building, String addressKey, List<BuildingCode> successors, LocalDate retiredOn) {
    var attributes = building.attributes();
    return new BuildingDocument(
        building.grid().value(),
        building.community().value(),
        building.address(),
        addressKey,
        null,
        attributes.names().stream().map(NameDocument::from).toList(),
        attributes.floors().orElse(null),
        attributes.structure().orElse(null),
        attributes.location().map(Location::longitude).orElse(null),
        attributes.location().map(Location::latitude).orElse(null),
        texts(building.predecessors()),
        texts(successors),
        retiredOn);
  }

  Building toDomain(String id) {
    var details =
        new BuildingDetails(
            new BuildingCode(id),
            new GridCode(grid),
            new DivisionCode(community),
            address,
            new BuildingAttributes(
                allNames(),
                Optional.ofNullable(floors),
                Optional.ofNullable(structure),
                Optional.ofNullable(longitude).map(east -> new Location(east, latitude))));
    return retiredOn == null
        ? new Building.Current(details, codes(predecessors))
        : new Building.Retired(details, codes(predecessors), codes(successors), retiredOn);
  }

  private List<Name> allNames() {
    return Stream.concat(
            streamOf(aliases).map(Name::popular), streamOf(names).map(NameDocument::toDomain))
        .toList();
  }

  private static <T> Stream<T> streamOf(List<T> stored) {
    return stored == null ? Stream.empty() : stored.stream();
  }

  private static List<String> texts(List<BuildingCode> codes) {
    return codes.stream().map(BuildingCode::value).toList();
  }

  private static List<BuildingCode> codes(List<String> stored) {
    return streamOf(stored).map(BuildingCode::new).toList();
  }
}
