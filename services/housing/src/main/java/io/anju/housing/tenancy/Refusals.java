package io.anju.housing.tenancy;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.occupancy.Outcome;
import io.anju.platform.error.RegistryException;
import java.util.Map;

/** Why the dwelling could not be had. */
final class Refusals {

  private Refusals() {}

  static void require(Outcome outcome, DwellingCode dwelling) {
    switch (outcome) {
      case CLAIMED -> { }
      case OVERLAPS -> throw new RegistryException(HousingError.TENANCY_OVERLAP);
      case CROWDED -> throw new RegistryException(HousingError.DWELLING_CROWDED);
      case HEADLESS -> throw new RegistryException(HousingError.HEAD_TENANCY_OVER);
      case CLOSED -> throw new RegistryException(HousingError.DWELLING_RETIRED, Map.of("dwelling", dwelling.value()));
    }
  }
}
