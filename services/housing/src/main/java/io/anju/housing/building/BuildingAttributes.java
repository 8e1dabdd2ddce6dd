package io.anju.housing.building;

import java.util.List;
import java.util.Optional;

/**
 * Surveyed attributes of a building, which a later survey may change.
 *
 * @param structure as surveyed, such as 砖混
 */
public record BuildingAttributes(
    List<Name> names,
    Optional<Integer> floors,
    Optional<String> structure,
    Optional<Location> location) {

  public static final BuildingAttributes NONE =
      new BuildingAttributes(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public BuildingAttributes {
    names = List.copyOf(names);
  }

  /** With the values of a later survey; what it left out stays. */
  public BuildingAttributes updatedWith(BuildingAttributes later) {
    return new BuildingAttributes(
        later.names.isEmpty() ? names : later.names,
        later.floors.or(() -> floors),
        later.structure.or(() -> structure),
        later.location.or(() -> location));
  }
}
