package io.anju.housing.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds dwellings other than by one code. */
public interface DwellingSearch {

  /**
   * Those in use, by what makes a room one of its kind; at most one each, and what is not there is
   * left out.
   */
  Map<String, Versioned<Dwelling>> findCurrentByRoomKey(Collection<String> roomKeys);

  /** Of a building, those in use. */
  List<DwellingCode> findCurrentIn(BuildingCode building, int limit);
}
