package io.anju.residence.dwelling;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.util.Map;

/**
 * What is known here of a dwelling.
 *
 * @param division its community: an attribute, because the code means nothing
 */
public record KnownDwelling(DwellingCode code, DivisionCode division, boolean retired) {

  /** Refuses with {@code dwelling-retired}. */
  public KnownDwelling requireInUse() {
    if (retired) {
      throw new RegistryException(ResidenceError.DWELLING_RETIRED, Map.of("dwelling", code.value()));
    }
    return this;
  }
}
