package io.anju.housing.bulk;

import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.dwelling.RoomEntry;
import io.anju.housing.sequence.IssueResult;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowImporter;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Set;

/** Codes dwellings from the rows of a file, and their buildings where a row gives their address. */
final class DwellingImporter implements RowImporter {

  private final RowBuildingResolver buildings;
  private final CodingBatch<DwellingRow, Dwelling> batch;

  DwellingImporter(
      BulkAggregates<Dwelling> dwellings, RowBuildingResolver buildings, DwellingCoding coding) {
    this.buildings = buildings;
    this.batch = new CodingBatch<>(dwellings, new Rules(coding));
  }

  /**
   * A row of a dwelling.
   *
   * @param lettableGiven whether the row says whether the dwelling may be let
   */
  record DwellingRow(RoomEntry room, boolean lettableGiven) {}

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    batch.apply(buildings.resolve(rows, counts), counts);
    return counts.toResult(Set.of(), 0);
  }

  private record Rules(DwellingCoding coding) implements CodingBatch.Rules<DwellingRow, Dwelling> {

    @Override
    public List<IssueResult<Dwelling>> codeAll(List<DwellingRow> imported) {
      return coding.codeAll(imported.stream().map(DwellingRow::room).toList());
    }

    @Override
    public Dwelling updated(Dwelling known, DwellingRow imported) {
      return switch (known) {
        case Dwelling.Current current ->
            current.updatedWith(imported.room().survey().attributes(), imported.lettableGiven());
        case Dwelling.Retired retired -> retired;
      };
    }

    @Override
    public String column(RegistryException error) {
      return error.code() == HousingError.CODE_TAKEN || error.code() == HousingError.ALREADY_CODED
          ? "dwellingCode"
          : "buildingCode";
    }
  }
}
