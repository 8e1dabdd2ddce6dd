package io.anju.housing.building.mongo;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.Address;
import io.anju.housing.building.Attributes;
import io.anju.housing.building.Building;
import io.anju.housing.building.Location;
import io.anju.housing.building.Name;
import io.anju.housing.building.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A building at rest.
 *
 * @param addressKey unique; the address's for a standing building, its own code for a retired one, so that the place is free for another
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
      case Building.Current current -> of(current, current.site().addressKey(), List.of(), null);
      case Building.Retired retired -> of(retired, retired.code().value(), retired.successors(), retired.on());
    };
  }

  private static BuildingDocument of(Building building, String addressKey, List<BuildingCode> successors, LocalDate retiredOn) {
    var noted = building.attributes();
    return new BuildingDocument(building.grid().value(), building.community().value(), building.address(), addressKey, null,
        noted.names().stream().map(NameDocument::from).toList(), noted.floors().orElse(null), noted.structure().orElse(null),
        noted.location().map(Location::longitude).orElse(null), noted.location().map(Location::latitude).orElse(null),
        texts(building.predecessors()), texts(successors), retiredOn);
  }

  Building toDomain(String id) {
    var site = new Site(new BuildingCode(id), new GridCode(grid), new DivisionCode(community), address,
        new Attributes(allNames(), Optional.ofNullable(floors), Optional.ofNullable(structure),
            Optional.ofNullable(longitude).map(east -> new Location(east, latitude))));
    return retiredOn == null ? new Building.Current(site, codes(predecessors))
        : new Building.Retired(site, codes(predecessors), codes(successors), retiredOn);
  }

  private List<Name> allNames() {
    return Stream.concat(all(aliases).map(Name::popular), all(names).map(NameDocument::toDomain)).toList();
  }

  private static <T> Stream<T> all(List<T> kept) {
    return kept == null ? Stream.empty() : kept.stream();
  }

  private static List<String> texts(List<BuildingCode> codes) {
    return codes.stream().map(BuildingCode::value).toList();
  }

  private static List<BuildingCode> codes(List<String> kept) {
    return all(kept).map(BuildingCode::new).toList();
  }
}
