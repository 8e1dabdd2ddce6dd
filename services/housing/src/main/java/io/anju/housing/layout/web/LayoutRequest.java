package io.anju.housing.layout.web;

import io.anju.contract.housing.DwellingUse;
import io.anju.housing.layout.Numbering;
import java.math.BigDecimal;
import java.util.List;

/**
 * The body of a layout, for the API description. Floors in lists are written {@code 4} or {@code
 * B1}.
 */
record LayoutRequest(
    Integer units,
    List<String> unitNames,
    int floors,
    Integer basements,
    List<String> skipFloors,
    int homes,
    DwellingUse use,
    BigDecimal area,
    Integer rooms,
    Numbering numbering,
    Boolean through,
    List<FloorDeviation> exceptions) {

  /** Floors that differ from the rest. */
  record FloorDeviation(
      List<String> floors,
      List<String> unitNames,
      Integer homes,
      DwellingUse use,
      BigDecimal area,
      Integer rooms,
      Numbering numbering) {}
}
