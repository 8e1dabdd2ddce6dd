package io.anju.housing.dwelling;

import io.anju.contract.housing.DwellingUse;
import io.anju.platform.request.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of a dwelling, in a request or a row.
 *
 * @param area square metres
 * @param rooms how many rooms it has
 * @param lettable by default true
 */
public record Measures(
    @Range(min = "0.1", max = "100000") Optional<BigDecimal> area,
    @Range(min = "1", max = "100") Optional<Integer> rooms,
    Optional<Boolean> lettable) {

  public DwellingAttributes toAttributes(DwellingUse use, List<Part> parts) {
    return new DwellingAttributes(area, use, rooms, parts, lettable.orElse(true));
  }
}
