package io.anju.housing.bulk;

import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.dwelling.RoomEntry;
import io.anju.housing.sequence.Issued;
import io.anju.intake.row.Applied;
import io.anju.intake.row.Intake;
import io.anju.intake.row.Row;
import io.anju.intake.row.Tally;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.BulkAggregates;
import java.util.List;
import java.util.Set;

/** Codes dwellings row by row, and their buildings where a row says where they stand. */
final class DwellingFiles implements Intake {

  private final BuildingsOfRows buildings;
  private final CodingBatch<Told, Dwelling> batch;

  DwellingFiles(BulkAggregates<Dwelling> dwellings, BuildingsOfRows buildings, DwellingCoding coding) {
    this.buildings = buildings;
    this.batch = new CodingBatch<>(dwellings, new Rules(coding));
  }

  /** @param saysLettable whether the row speaks of it at all */
  record Told(RoomEntry room, boolean saysLettable) {}

  @Override
  public Applied apply(List<Row> rows) {
    var tally = new Tally();
    batch.bring(buildings.resolve(rows, tally), tally);
    return tally.of(Set.of(), 0);
  }

  private record Rules(DwellingCoding coding) implements CodingBatch.Rules<Told, Dwelling> {

    @Override
    public List<Issued<Dwelling>> codeAll(List<Told> told) {
      return coding.codeAll(told.stream().map(Told::room).toList());
    }

    @Override
    public Dwelling updated(Dwelling known, Told told) {
      return switch (known) {
        case Dwelling.Current current -> current.updatedWith(told.room().survey().attributes(), told.saysLettable());
        case Dwelling.Retired retired -> retired;
      };
    }

    @Override
    public String column(RegistryException refusal) {
      return refusal.code() == HousingError.CODE_TAKEN || refusal.code() == HousingError.CODED_OTHERWISE ? "dwellingCode" : "buildingCode";
    }
  }
}
