package io.anju.housing.layout;

import io.anju.contract.housing.DwellingUse;
import io.anju.housing.dwelling.DwellingAttributes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rooms on one floor of a unit.
 *
 * @param homes how many have a door of their own; may be none
 * @param area square metres of each
 * @param rooms how many rooms each has inside
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
