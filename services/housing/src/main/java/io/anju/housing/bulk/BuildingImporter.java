package io.anju.housing.bulk;

import io.anju.housing.HousingError;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingCoding;
import io.anju.housing.building.BuildingSurvey;
import io.anju.housing.sequence.IssueResult;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.imports.row.RowImporter;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Codes buildings from the rows of a file. */
final class BuildingImporter implements RowImporter {

  private final RowBinder binder;
  private final CodingBatch<BuildingSurvey, Building> batch;

  BuildingImporter(RowBinder binder, BulkAggregates<Building> buildings, BuildingCoding coding) {
    this.binder = binder;
    this.batch = new CodingBatch<>(buildings, new Rules(coding));
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var parsed = new ArrayList<ParsedRow<BuildingSurvey>>();
    for (var row : rows) {
      binder
          .bind(row, BuildingColumns.class, counts)
          .ifPresent(columns -> parsed.add(new ParsedRow<>(row, columns.toSurvey())));
    }
    batch.apply(parsed, counts);
    return counts.toResult(Set.of(), 0);
  }

  private record Rules(BuildingCoding coding)
      implements CodingBatch.Rules<BuildingSurvey, Building> {

    @Override
    public List<IssueResult<Building>> codeAll(List<BuildingSurvey> imported) {
      return coding.codeAll(imported);
    }

    @Override
    public Building updated(Building known, BuildingSurvey imported) {
      return switch (known) {
        case Building.Current current -> current.updatedWith(imported.attributes());
        case Building.Retired retired -> retired;
      };
    }

    @Override
    public String column(RegistryException error) {
      return error.code() == HousingError.CODE_TAKEN || error.code() == HousingError.ALREADY_CODED
          ? "buildingCode"
          : "grid";
    }
  }
}
