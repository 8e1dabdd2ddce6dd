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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stored building.
 *
 * @param addressKey unique: the key of its address while in use, its own code once retired, so that
 *     the address can be coded again
 * @param aliases read from documents older than {@code names}; never written
 * @param retiredOn null while in use
 * @param linkingSince null unless retired with successors that are not linked yet
 */
public record BuildingDocument(
    String grid,
    String community,
    Address address,
    String addressKey,
    @Nullable List<String> aliases,
    @Nullable List<NameDocument> names,
    @Nullable Integer floors,
    @Nullable String structure,
    @Nullable Double longitude,
    @Nullable Double latitude,
    @Nullable List<String> predecessors,
    @Nullable List<String> successors,
    @Nullable LocalDate retiredOn,
    @Nullable Instant linkingSince) {

  static BuildingDocument from(Building building) {
    return switch (building) {
      case Building.Current current ->
          of(current, current.details().addressKey(), List.of(), null, null);
      case Building.Retired retired ->
          of(
              retired,
              retired.code().value(),
              retired.successors(),
              retired.retiredOn(),
              retired.linkingSince().orElse(null));
    };
  }

  private static BuildingDocument of(
      Building building,
      String addressKey,
      List<BuildingCode> successors,
      @Nullable LocalDate retiredOn,
      @Nullable Instant linkingSince) {
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
        retiredOn,
        linkingSince);
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
                location()));
    return retiredOn == null
        ? new Building.Current(details, codes(predecessors))
        : new Building.Retired(
            details,
            codes(predecessors),
            codes(successors),
            retiredOn,
            Optional.ofNullable(linkingSince));
  }

  private Optional<Location> location() {
    return longitude == null || latitude == null
        ? Optional.empty()
        : Optional.of(new Location(longitude, latitude));
  }

  private List<Name> allNames() {
    return Stream.concat(
            streamOf(aliases).map(Name::popular), streamOf(names).map(NameDocument::toDomain))
        .toList();
  }

  private static <T> Stream<T> streamOf(@Nullable List<T> stored) {
    return stored == null ? Stream.empty() : stored.stream();
  }

  private static List<String> texts(List<BuildingCode> codes) {
    return codes.stream().map(BuildingCode::value).toList();
  }

  private static List<BuildingCode> codes(@Nullable List<String> stored) {
    return streamOf(stored).map(BuildingCode::new).toList();
  }
}
