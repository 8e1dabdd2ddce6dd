package io.anju.housing.bulk;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.housing.address.ElementKind;
import io.anju.housing.building.BuildingAttributes;
import io.anju.housing.building.BuildingSurvey;
import io.anju.housing.building.Location;
import io.anju.housing.building.Name;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.dwelling.RoomAddress;
import io.anju.housing.dwelling.RoomSurvey;
import io.anju.imports.row.Cells;
import io.anju.imports.row.Row;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads surveys from the cells of a row. Values are built only once no cell has an error. */
record SurveyCells(Cells cells) {

  private static final int MAX_FLOORS = 200;
  private static final int MAX_ROOMS = 100;

  SurveyCells(Row row) {
    this(new Cells(row));
  }

  Supplier<BuildingSurvey> building() {
    var survey = buildingSurvey(cells.code("grid", GridCode::check), buildingCode());
    var names = cells.optionalCode("aliases", CellValues::names);
    var floors = cells.optionalCode("floors", CellValues.whole(1, MAX_FLOORS));
    var structure = cells.optionalText("structure");
    var location = location();
    return () -> {
      var site = survey.get();
      return new BuildingSurvey(
          site.grid(),
          site.address(),
          new BuildingAttributes(
              names.orElse(List.of()).stream().map(Name::popular).toList(),
              floors,
              structure,
              location.map(Supplier::get)),
          site.preassignedCode());
    };
  }

  /** The building of a dwelling by grid and address; empty where only a code names it. */
  Optional<Supplier<BuildingSurvey>> buildingOfDwelling(Optional<BuildingCode> givenCode) {
    return cells.optionalCode("grid", GridCode::check).map(grid -> buildingSurvey(grid, givenCode));
  }

  /** The code of the building itself or, in a row of a dwelling, of its building. */
  Optional<BuildingCode> buildingCode() {
    return cells.optionalCode("buildingCode", BuildingCode::check);
  }

  Optional<DwellingCode> dwellingCode() {
    return cells.optionalCode("dwellingCode", DwellingCode::check);
  }

  /** Rejects an empty column; one with an invalid value has its error already. */
  void require(String column) {
    if (cells.errors().stream().noneMatch(error -> error.field().equals(column))) {
      cells.reject(FieldError.of(column, "required", Map.of()));
    }
  }

  List<FieldError> errors() {
    return cells.errors();
  }

  /** The survey of a room, as a function of whether it may be let. */
  Function<Boolean, RoomSurvey> room(Optional<DwellingCode> givenCode) {
    var unit = element("unit", ElementKind.UNIT);
    var floor = element("floor", ElementKind.FLOOR);
    var room = element("room", ElementKind.ROOM);
    if (room.isEmpty() && (givenCode.isEmpty() || unit.isPresent() || floor.isPresent())) {
      require("room");
    }
    var area = cells.optionalCode("area", CellValues.number("0.1", "100000"));
    var use = cells.code("use", CellValues::use);
    var rooms = cells.optionalCode("rooms", CellValues.whole(1, MAX_ROOMS));
    return lettable ->
        new RoomSurvey(
            new RoomAddress(unit, floor, room),
            new DwellingAttributes(area, valid(use, "use"), rooms, List.of(), lettable),
            List.of(),
            givenCode);
  }

  Optional<Boolean> lettable() {
    return cells.optionalCode("lettable", CellValues::flag);
  }

  private Supplier<BuildingSurvey> buildingSurvey(
      @Nullable GridCode grid, Optional<BuildingCode> givenCode) {
    var address =
        new Address(
            text("province"),
            text("city"),
            text("district"),
            text("street"),
            text("community"),
            element("road", ElementKind.ROAD).orElse(null),
            element("roadNumber", ElementKind.ROAD_NUMBER).orElse(null),
            element("estate", ElementKind.ESTATE).orElse(null),
            element("building", ElementKind.BUILDING).orElse(null),
            null,
            null,
            null);
    return () ->
        new BuildingSurvey(valid(grid, "grid"), address, BuildingAttributes.NONE, givenCode);
  }

  private Optional<Supplier<Location>> location() {
    var longitude = cells.optionalCode("longitude", CellValues.number("73", "136"));
    var latitude = cells.optionalCode("latitude", CellValues.number("3", "54"));
    if (longitude.isPresent() != latitude.isPresent()) {
      require(longitude.isPresent() ? "latitude" : "longitude");
    }
    return longitude.flatMap(
        east -> latitude.map(north -> () -> new Location(east.doubleValue(), north.doubleValue())));
  }

  private static <T> T valid(@Nullable T value, String column) {
    return Objects.requireNonNull(value, () -> column + " without a value has an error");
  }

  private @Nullable String text(String column) {
    return cells.optionalText(column).orElse(null);
  }

  private Optional<String> element(String column, ElementKind kind) {
    return cells.optionalCode(column, kind::check);
  }
}
