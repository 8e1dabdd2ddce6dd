package io.anju.housing.building;

import java.util.List;
import java.util.Optional;

/**
 * What a surveyor notes of a building and may note again.
 *
 * @param structure as the surveyor says, such as 砖混
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

  /** What a later survey found, and what it did not look at as it was. */
  public BuildingAttributes updatedWith(BuildingAttributes later) {
    return new BuildingAttributes(
        later.names.isEmpty() ? names : later.names,
        later.floors.or(() -> floors),
        later.structure.or(() -> structure),
        later.location.or(() -> location));
  }
}
