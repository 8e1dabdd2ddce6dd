package io.anju.housing.plate;

import io.anju.codes.BuildingCode;
import io.anju.housing.dwelling.Premises;
import java.util.List;
import java.util.Optional;

/** The doors of a building that are in use, in the order of their codes. */
public interface Doors {

  List<Premises> of(BuildingCode building, Optional<String> afterDwelling, int limit);
}
