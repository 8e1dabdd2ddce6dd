package io.anju.housing.bulk;

import io.anju.codes.BuildingCode;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingCoding;
import io.anju.housing.building.BuildingSearch;
import io.anju.housing.building.BuildingSurvey;
import io.anju.housing.bulk.DwellingImporter.DwellingRow;
import io.anju.housing.dwelling.RoomEntry;
import io.anju.housing.dwelling.RoomSurvey;
import io.anju.housing.sequence.IssueResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the buildings named by the rows of a batch in a few reads, and codes those that are given
 * by address.
 */
record RowBuildingResolver(RowBinder binder, BuildingSearch search, BuildingCoding coding) {

  /**
   * A row that was read.
   *
   * @param description the building by grid and address; empty where only a code names it
   */
  private record ReadRow(
      Row row,
      Optional<BuildingSurvey> description,
      Optional<BuildingCode> code,
      RoomSurvey room,
      boolean lettableGiven) {}

  List<ParsedRow<DwellingRow>> resolve(List<Row> rows, ImportCounts counts) {
    var read = rows.stream().flatMap(row -> read(row, counts).stream()).toList();
    var coded =
        search.findByCodes(
            read.stream()
                .filter(one -> one.description().isEmpty())
                .flatMap(one -> one.code().stream())
                .toList());
    var described = codeDescribed(read);
    var resolved = new ArrayList<ParsedRow<DwellingRow>>();
    for (var one : read) {
      building(one, coded, described)
          .ifPresentOrElse(
              building ->
                  resolved.add(
                      new ParsedRow<>(
                          one.row(),
                          new DwellingRow(
                              new RoomEntry(building, one.room()), one.lettableGiven()))),
              () -> counts.reject(one.row(), errors(one, described)));
    }
    return resolved;
  }

  private Optional<ReadRow> read(Row row, ImportCounts counts) {
    return binder
        .bind(row, DwellingColumns.class, counts)
        .map(columns ->
            new ReadRow(
                row,
                columns.building(),
                columns.codeOfBuilding(),
                columns.room(),
                columns.measures().lettable().isPresent()));
  }

  private Map<BuildingSurvey, IssueResult<Building>> codeDescribed(List<ReadRow> read) {
    var surveys = read.stream().flatMap(one -> one.description().stream()).distinct().toList();
    var issued = surveys.isEmpty() ? List.<IssueResult<Building>>of() : coding.codeAll(surveys);
    var bySurvey = new LinkedHashMap<BuildingSurvey, IssueResult<Building>>();
    for (int i = 0; i < surveys.size(); i++) {
      bySurvey.put(surveys.get(i), issued.get(i));
    }
    return bySurvey;
  }

  private static Optional<Building> building(
      ReadRow one,
      Map<BuildingCode, Versioned<Building>> coded,
      Map<BuildingSurvey, IssueResult<Building>> described) {
    return one.description().isEmpty()
        ? one.code().map(coded::get).map(Versioned::state)
        : one.description().map(described::get).flatMap(RowBuildingResolver::issuedBuilding);
  }

  private static Optional<Building> issuedBuilding(IssueResult<Building> issued) {
    return switch (issued) {
      case IssueResult.Created<Building>(var building) -> Optional.of(building.state());
      case IssueResult.Existing<Building>(var building) -> Optional.of(building.state());
      case IssueResult.Rejected<Building> _ -> Optional.empty();
    };
  }

  private static List<FieldError> errors(
      ReadRow one, Map<BuildingSurvey, IssueResult<Building>> described) {
    return one.description()
        .map(described::get)
        .filter(IssueResult.Rejected.class::isInstance)
        .map(rejected ->
            CodingBatch.errors(((IssueResult.Rejected<Building>) rejected).error(), "grid"))
        .orElseGet(() -> List.of(FieldError.of("buildingCode", "building-not-found", Map.of())));
  }
}
