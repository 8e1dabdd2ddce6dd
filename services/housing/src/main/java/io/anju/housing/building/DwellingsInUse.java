package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import java.util.List;

/** Finds the dwellings that keep a building from being retired. */
public interface DwellingsInUse {

  /** Dwellings in use in the building; also those to be coded by a split or merger under way. */
  List<DwellingCode> findIn(BuildingCode building, int limit);
}
