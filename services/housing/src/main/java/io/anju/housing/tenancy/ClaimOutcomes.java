package io.anju.housing.tenancy;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.occupancy.ClaimOutcome;
import io.anju.platform.error.RegistryException;
import java.util.Map;

/** Turns a failed claim into its refusal. */
final class ClaimOutcomes {

  private ClaimOutcomes() {}

  static void requireClaimed(ClaimOutcome outcome, DwellingCode dwelling) {
    switch (outcome) {
      case CLAIMED -> {}
      case OVERLAPS -> throw new RegistryException(HousingError.TENANCY_OVERLAP);
      case OVERCROWDED -> throw new RegistryException(HousingError.DWELLING_OVERCROWDED);
      case OUTSIDE_HEAD_TENANCY -> throw new RegistryException(HousingError.HEAD_TENANCY_ENDED);
      case CLOSED ->
          throw new RegistryException(
              HousingError.DWELLING_RETIRED, Map.of("dwelling", dwelling.value()));
    }
  }
}
