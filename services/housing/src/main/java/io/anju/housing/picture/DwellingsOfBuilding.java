package io.anju.housing.picture;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.dwelling.Dwelling;
import java.util.List;
import java.util.Optional;

/** Finds the dwellings of a building, in use and retired, in the order of their codes. */
public interface DwellingsOfBuilding {

  List<Dwelling> find(BuildingCode building, Optional<DwellingCode> after, int limit);
}
