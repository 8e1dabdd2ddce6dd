package io.anju.contract;

import io.anju.contract.housing.Address;
import io.anju.contract.housing.BuildingName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coded building.
 *
 * @param id the buildingCode, 19 characters
 * @param grid the basic grid it is in, 14 digits
 * @param division the community, 12 digits: an attribute, never derived from the code
 * @param text the full address as written
 * @param aliases the texts of its names
 * @param names popular, short and former names
 * @param floors null where unknown
 * @param retired whether the code is retired; it stays for history, with its successors. Null in
 *     older facts: in use
 */
public record BuildingFact(
    String id,
    long version,
    String grid,
    String division,
    Address address,
    String text,
    List<String> aliases,
    List<BuildingName> names,
    @Nullable Integer floors,
    @Nullable String structure,
    @Nullable Location location,
    @Nullable Boolean retired,
    List<String> predecessors,
    List<String> successors,
    Instant changedAt)
    implements Fact {

  /** Older facts know neither kinds of names nor lineage. */
  public BuildingFact {
    aliases = List.copyOf(aliases);
    names = names == null ? List.of() : List.copyOf(names);
    predecessors = predecessors == null ? List.of() : List.copyOf(predecessors);
    successors = successors == null ? List.of() : List.copyOf(successors);
  }

  /** CGCS2000 degrees. */
  public record Location(double longitude, double latitude) {}
}
