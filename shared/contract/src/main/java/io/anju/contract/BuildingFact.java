package io.anju.contract;

import java.time.Instant;
import java.util.List;

/**
 * A coded building.
 *
 * @param id the buildingCode, 19 characters
 * @param grid the basic grid it stands in, 14 digits
 * @param division the community, 12 digits: an attribute, never derived from the code
 * @param text the full address as written
 * @param aliases popular, short and former names
 * @param floors null where unknown
 */
public record BuildingFact(
    String id,
    long version,
    String grid,
    String division,
    Address address,
    String text,
    List<String> aliases,
    Integer floors,
    String structure,
    Location location,
    Instant changedAt)
    implements Fact {

  public BuildingFact {
    aliases = List.copyOf(aliases);
  }

  /** CGCS2000 degrees. */
  public record Location(double longitude, double latitude) {}
}
