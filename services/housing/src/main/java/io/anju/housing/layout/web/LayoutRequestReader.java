package io.anju.housing.layout.web;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.address.ElementKind;
import io.anju.housing.layout.Deviation;
import io.anju.housing.layout.FloorPlan;
import io.anju.housing.layout.Layout;
import io.anju.housing.layout.Numbering;
import io.anju.platform.web.RequestReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a layout from a request. */
final class LayoutRequestReader {

  private static final int MAX_UNITS = 100;
  private static final int MAX_FLOORS = 200;
  private static final int MAX_BASEMENTS = 9;
  private static final int MAX_HOMES = 999;
  private static final BigDecimal MIN_AREA = new BigDecimal("0.1");
  private static final BigDecimal MAX_AREA = new BigDecimal("100000");

  private LayoutRequestReader() {}

  static Layout read(RequestReader request) {
    var count = request.optionalWhole("units", 1, MAX_UNITS);
    var names = request.codes("unitNames", 0, MAX_UNITS, ElementKind.UNIT::check);
    if (count.isPresent() && !names.isEmpty()) {
      request.reject("units", "count-or-names");
    }
    var floors = request.optionalWhole("floors", 0, MAX_FLOORS);
    if (!request.has("floors")) {
      request.reject("floors", "required");
    }
    var basements = request.optionalWhole("basements", 0, MAX_BASEMENTS).orElse(0);
    var skipped = request.codes("skipFloors", 0, MAX_FLOORS, LayoutRequestReader::floorNumber);
    var continuousNumbering = request.optionalFlag("through").orElse(false);
    var plan = plan(request, Optional.empty());
    var deviations =
        request.objects("exceptions", 0, MAX_FLOORS).stream()
            .map(exception -> deviation(exception, plan))
            .toList();
    request.complete();
    var units =
        names.isEmpty()
            ? IntStream.rangeClosed(1, count.orElse(0)).mapToObj(unit -> unit + "单元").toList()
            : names;
    return new Layout(
        units,
        floors.orElseThrow(),
        basements,
        new HashSet<>(skipped),
        plan.get(),
        deviations.stream().map(Supplier::get).toList(),
        continuousNumbering);
  }

  private static Supplier<Deviation> deviation(RequestReader request, Supplier<FloorPlan> regular) {
    var floors = request.codes("floors", 1, MAX_FLOORS, LayoutRequestReader::floorNumber);
    var units = request.codes("unitNames", 0, MAX_UNITS, ElementKind.UNIT::check);
    var plan = plan(request, Optional.of(regular));
    return () -> new Deviation(new HashSet<>(floors), new HashSet<>(units), plan.get());
  }

  /** The plan of a floor. What a deviation leaves out is taken from the regular plan. */
  private static Supplier<FloorPlan> plan(
      RequestReader request, Optional<Supplier<FloorPlan>> regular) {
    var homes = request.optionalWhole("homes", 0, MAX_HOMES);
    var use = request.optionalChoice("use", DwellingUse.class);
    var area = request.optionalNumber("area", MIN_AREA, MAX_AREA);
    var rooms = request.optionalWhole("rooms", 1, 100);
    var numbering = request.optionalChoice("numbering", Numbering.class);
    if (regular.isEmpty()) {
      Stream.of("homes", "use")
          .filter(field -> !request.has(field))
          .forEach(field -> request.reject(field, "required"));
    }
    return () -> {
      var fallback = regular.map(Supplier::get);
      boolean sameUse = use.isEmpty() || fallback.map(FloorPlan::use).equals(use);
      return new FloorPlan(
          homes.or(() -> fallback.map(FloorPlan::homes)).orElseThrow(),
          use.or(() -> fallback.map(FloorPlan::use)).orElseThrow(),
          area.or(() -> fallback.filter(_ -> sameUse).flatMap(FloorPlan::area)),
          rooms.or(() -> fallback.filter(_ -> sameUse).flatMap(FloorPlan::rooms)),
          numbering.or(() -> fallback.map(FloorPlan::numbering)).orElse(Numbering.FLOOR_NUMBER));
    };
  }

  /** A floor number, written {@code 4} or {@code B1}. */
  private static Checked<Integer> floorNumber(String text) {
    return text.matches("[1-9][0-9]{0,2}")
        ? new Checked.Valid<>(Integer.valueOf(text), List.of())
        : text.matches("B[1-9]")
            ? new Checked.Valid<>(-Integer.parseInt(text.substring(1)), List.of())
            : new Checked.Invalid<>(List.of(new ValidationError("not-a-floor", Map.of())));
  }
}
