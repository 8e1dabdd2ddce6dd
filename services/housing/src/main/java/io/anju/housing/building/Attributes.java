package io.anju.housing.building;

import java.util.List;
import java.util.Optional;

/**
 * What a surveyor notes of a building and may note again.
 *
 * @param structure as the surveyor says, such as 砖混
 */
public record Attributes(List<Name> names, Optional<Integer> floors, Optional<String> structure, Optional<Location> location) {

  public static final Attributes NONE = new Attributes(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Attributes {
    names = List.copyOf(names);
  }

  /** What a later survey found, and what it did not look at as it was. */
  public Attributes updatedWith(Attributes later) {
    return new Attributes(later.names.isEmpty() ? names : later.names, later.floors.or(() -> floors), later.structure.or(() -> structure),
        later.location.or(() -> location));
  }
}
