package io.anju.housing.bulk;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingCoding;
import io.anju.housing.building.BuildingSearch;
import io.anju.housing.building.Survey;
import io.anju.housing.bulk.DwellingFiles.Told;
import io.anju.housing.dwelling.RoomEntry;
import io.anju.housing.dwelling.RoomSurvey;
import io.anju.housing.sequence.Issued;
import io.anju.intake.row.Row;
import io.anju.intake.row.Tally;
import io.anju.platform.error.FieldError;
import io.anju.platform.store.Versioned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the buildings that rows of dwellings name, for a whole batch in a few reads, and codes those that are only described. */
record BuildingsOfRows(BuildingSearch search, BuildingCoding coding) {

  /** @param described empty where only a code names it */
  private record Read(Row row, Optional<Survey> described, Optional<BuildingCode> code, RoomSurvey room, boolean saysLettable) {}

  List<Brought<Told>> resolve(List<Row> rows, Tally tally) {
    var read = rows.stream().flatMap(row -> read(row, tally).stream()).toList();
    var coded = search.coded(read.stream().filter(one -> one.described().isEmpty()).flatMap(one -> one.code().stream()).toList());
    var described = described(read);
    var resolved = new ArrayList<Brought<Told>>();
    for (var one : read) {
      building(one, coded, described).ifPresentOrElse(
          building -> resolved.add(new Brought<>(one.row(), new Told(new RoomEntry(building, one.room()), one.saysLettable()))),
          () -> tally.reject(one.row(), refusal(one, described)));
    }
    return resolved;
  }

  private static Optional<Read> read(Row row, Tally tally) {
    var cells = new SurveyCells(row);
    var given = cells.dwellingCode();
    var buildingCode = cells.buildingCode();
    Optional<Supplier<Survey>> described = cells.buildingOfDwelling(buildingCode);
    var code = buildingCode.or(() -> given.map(DwellingCode::building));
    var room = cells.room(given);
    var lettable = cells.lettable();
    if (described.isEmpty() && code.isEmpty()) {
      cells.require("buildingCode");
    }
    if (!cells.flaws().isEmpty()) {
      tally.reject(row, cells.flaws());
      return Optional.empty();
    }
    return Optional.of(new Read(row, described.map(Supplier::get), code, room.apply(lettable.orElse(true)), lettable.isPresent()));
  }

  private Map<Survey, Issued<Building>> described(List<Read> read) {
    var surveys = read.stream().flatMap(one -> one.described().stream()).distinct().toList();
    var issued = surveys.isEmpty() ? List.<Issued<Building>>of() : coding.codeAll(surveys);
    var bySurvey = new LinkedHashMap<Survey, Issued<Building>>();
    for (int i = 0; i < surveys.size(); i++) {
      bySurvey.put(surveys.get(i), issued.get(i));
    }
    return bySurvey;
  }

  private static Optional<Building> building(
      Read one, Map<BuildingCode, Versioned<Building>> coded, Map<Survey, Issued<Building>> described) {
    return one.described().isEmpty() ? one.code().map(coded::get).map(Versioned::state)
        : switch (described.get(one.described().get())) {
          case Issued.Fresh<Building>(var building) -> Optional.of(building.state());
          case Issued.Known<Building>(var building) -> Optional.of(building.state());
          case Issued.Refused<Building> _ -> Optional.empty();
        };
  }

  private static List<FieldError> refusal(Read one, Map<Survey, Issued<Building>> described) {
    return one.described().map(described::get).filter(Issued.Refused.class::isInstance)
        .map(refused -> CodingBatch.flaws(((Issued.Refused<Building>) refused).why(), "grid"))
        .orElseGet(() -> List.of(FieldError.of("buildingCode", "no-such-building", Map.of())));
  }
}
