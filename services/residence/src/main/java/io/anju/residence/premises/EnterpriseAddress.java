package io.anju.residence.premises;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an enterprise is registered.
 *
 * @param place a building code or a dwelling code; empty where the address is not coded
 */
public record EnterpriseAddress(Optional<String> place) {

  public EnterpriseAddress {
    Objects.requireNonNull(place, "place");
  }

  /**
   * @param address a building code, a dwelling code or an address in words; only codes are kept
   */
  public static EnterpriseAddress of(Optional<String> address) {
    return new EnterpriseAddress(
        address.filter(text ->
            BuildingCode.check(text).value().isPresent()
                || DwellingCode.check(text).value().isPresent()));
  }

  /** Whether the dwelling is the place or in it: a dwelling code begins with its building's. */
  public boolean contains(DwellingCode dwelling) {
    return place.filter(dwelling.value()::startsWith).isPresent();
  }
}
