package io.anju.housing.layout;

import io.anju.contract.housing.DwellingUse;
import io.anju.housing.dwelling.DwellingAttributes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a floor of a unit holds.
 *
 * @param homes how many rooms with a door of their own; may be none
 * @param area square metres of each
 * @param rooms how many each has
 */
public record FloorPlan(
    int homes,
    DwellingUse use,
    Optional<BigDecimal> area,
    Optional<Integer> rooms,
    Numbering numbering) {

  DwellingAttributes attributes() {
    return new DwellingAttributes(area, use, rooms, List.of(), true);
  }
}
