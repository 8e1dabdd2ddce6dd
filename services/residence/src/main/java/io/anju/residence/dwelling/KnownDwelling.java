package io.anju.residence.dwelling;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.util.Map;
import java.util.Optional;

/**
 * What is known here of a dwelling.
 *
 * @param division its community: an attribute, because the code means nothing
 * @param address as written in full; empty where the housing service told of the dwelling before
 *     this was kept
 */
public record KnownDwelling(
    DwellingCode code, DivisionCode division, boolean retired, Optional<String> address) {

  /** Refuses with {@code dwelling-retired}. */
  public KnownDwelling requireInUse() {
    if (retired) {
      throw new RegistryException(
          ResidenceError.DWELLING_RETIRED, Map.of("dwelling", code.value()));
    }
    return this;
  }
}
