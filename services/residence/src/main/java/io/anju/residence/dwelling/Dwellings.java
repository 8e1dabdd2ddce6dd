package io.anju.residence.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.util.Map;
import java.util.Optional;

/** The dwellings that the housing service has published. */
public interface Dwellings {

  Optional<KnownDwelling> find(DwellingCode code);

  /** A dwelling of a building; all of them lie in one community. */
  Optional<KnownDwelling> anyIn(BuildingCode building);

  /**
   * @throws RegistryException {@code dwelling-unknown}, {@code dwelling-retired}
   */
  default KnownDwelling requireInUse(DwellingCode code) {
    return find(code)
        .orElseThrow(() ->
            new RegistryException(
                ResidenceError.DWELLING_UNKNOWN, Map.of("dwelling", code.value())))
        .requireInUse();
  }
}
