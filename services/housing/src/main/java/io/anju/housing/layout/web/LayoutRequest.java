package io.anju.housing.layout.web;

import io.anju.contract.housing.DwellingUse;
import io.anju.housing.address.Element;
import io.anju.housing.address.ElementKind;
import io.anju.housing.layout.Deviation;
import io.anju.housing.layout.FloorPlan;
import io.anju.housing.layout.Layout;
import io.anju.housing.layout.Numbering;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Range;
import io.anju.platform.request.Rule;
import io.anju.platform.request.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The body of a layout.
 *
 * @param units how many there are; or else their names
 * @param through whether numbers continue from unit to unit on a floor
 */
record LayoutRequest(
    @Range(min = "1", max = "100") Optional<Integer> units,
    @Size(max = 100) @Element(ElementKind.UNIT) List<String> unitNames,
    @Range(min = "0", max = "200") int floors,
    @Range(min = "0", max = "9") Optional<Integer> basements,
    @Size(max = 200) @FloorNumber List<Integer> skipFloors,
    @Range(min = "0", max = "999") int homes,
    DwellingUse use,
    @Range(min = "0.1", max = "100000") Optional<BigDecimal> area,
    @Range(min = "1", max = "100") Optional<Integer> rooms,
    Optional<Numbering> numbering,
    Optional<Boolean> through,
    @Size(max = 200) List<FloorDeviation> exceptions) {

  /** Floors that differ from the rest. What is left out is as on the other floors. */
  record FloorDeviation(
      @Size(min = 1, max = 200) @FloorNumber List<Integer> floors,
      @Size(max = 100) @Element(ElementKind.UNIT) List<String> unitNames,
      @Range(min = "0", max = "999") Optional<Integer> homes,
      Optional<DwellingUse> use,
      @Range(min = "0.1", max = "100000") Optional<BigDecimal> area,
      @Range(min = "1", max = "100") Optional<Integer> rooms,
      Optional<Numbering> numbering) {

    private Deviation toDeviation(FloorPlan regular) {
      boolean sameUse = use.isEmpty() || use.get() == regular.use();
      return new Deviation(
          new HashSet<>(floors),
          new HashSet<>(unitNames),
          new FloorPlan(
              homes.orElse(regular.homes()),
              use.orElse(regular.use()),
              area.or(() -> sameUse ? regular.area() : Optional.empty()),
              rooms.or(() -> sameUse ? regular.rooms() : Optional.empty()),
              numbering.orElse(regular.numbering())));
    }
  }

  @Rule
  static List<FieldError> countOrNames(Optional<Integer> units, List<String> unitNames) {
    return units.isPresent() && !unitNames.isEmpty()
        ? List.of(FieldError.of("units", "count-or-names", Map.of()))
        : List.of();
  }

  Layout toLayout() {
    var plan = new FloorPlan(homes, use, area, rooms, numbering.orElse(Numbering.FLOOR_NUMBER));
    return new Layout(
        unitNames.isEmpty()
            ? IntStream.rangeClosed(1, units.orElse(0)).mapToObj(unit -> unit + "单元").toList()
            : unitNames,
        floors,
        basements.orElse(0),
        new HashSet<>(skipFloors),
        plan,
        exceptions.stream().map(exception -> exception.toDeviation(plan)).toList(),
        through.orElse(false));
  }
}
