package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.platform.aggregate.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds buildings by other keys than one code. */
public interface BuildingSearch {

  /** Buildings in use by {@link BuildingDetails#addressKey}; at most one has a key. */
  Map<String, Versioned<Building>> findCurrentByAddressKey(Collection<String> addressKeys);

  /** Buildings in use or retired; codes nobody was given are left out. */
  Map<BuildingCode, Versioned<Building>> findByCodes(Collection<BuildingCode> codes);

  /** Retired before a moment, with successors that do not name them as predecessor yet. */
  List<Versioned<Building>> findUnlinkedRetirements(Instant before, int limit);
}
