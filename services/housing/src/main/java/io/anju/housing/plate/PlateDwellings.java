package io.anju.housing.plate;

import io.anju.codes.BuildingCode;
import io.anju.housing.dwelling.DwellingDetails;
import java.util.List;
import java.util.Optional;

/** Finds the dwellings in use of a building, in the order of their codes. */
public interface PlateDwellings {

  List<DwellingDetails> findByBuilding(
      BuildingCode building, Optional<String> afterDwelling, int limit);
}
