package io.anju.housing.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingUse;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a dwelling is, whatever becomes of it.
 *
 * @param text the full address as written
 * @param area square metres
 * @param rooms how many it has
 */
public record Premises(
    DwellingCode code,
    BuildingCode building,
    DivisionCode community,
    String text,
    Door door,
    Optional<BigDecimal> area,
    DwellingUse use,
    Optional<Integer> rooms) {

  /** One of its kind among the dwellings that are not retired. */
  public String roomKey() {
    return keyOf(building, door);
  }

  static String keyOf(BuildingCode building, Door door) {
    return building.value() + "|" + door.key();
  }
}
