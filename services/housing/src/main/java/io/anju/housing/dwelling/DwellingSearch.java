package io.anju.housing.dwelling;

import io.anju.platform.aggregate.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds dwellings by other keys than one code. */
public interface DwellingSearch {

  /** Dwellings in use by {@link DwellingDetails#roomKey}; at most one has a key. */
  Map<String, Versioned<Dwelling>> findCurrentByRoomKey(Collection<String> roomKeys);

  /** Retirements saved before a moment that are not complete. */
  List<Versioned<Dwelling>> findOpenSuccessions(Instant before, int limit);
}
