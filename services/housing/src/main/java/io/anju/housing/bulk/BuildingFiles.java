package io.anju.housing.bulk;

import io.anju.housing.HousingError;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingCoding;
import io.anju.housing.building.Survey;
import io.anju.housing.sequence.Issued;
import io.anju.intake.row.Applied;
import io.anju.intake.row.Intake;
import io.anju.intake.row.Row;
import io.anju.intake.row.Tally;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.BulkAggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Codes buildings row by row. */
final class BuildingFiles implements Intake {

  private final CodingBatch<Survey, Building> batch;

  BuildingFiles(BulkAggregates<Building> buildings, BuildingCoding coding) {
    this.batch = new CodingBatch<>(buildings, new Rules(coding));
  }

  @Override
  public Applied apply(List<Row> rows) {
    var tally = new Tally();
    var sound = new ArrayList<Brought<Survey>>();
    for (var row : rows) {
      var cells = new SurveyCells(row);
      var survey = cells.building();
      if (cells.flaws().isEmpty()) {
        sound.add(new Brought<>(row, survey.get()));
      } else {
        tally.reject(row, cells.flaws());
      }
    }
    batch.bring(sound, tally);
    return tally.of(Set.of(), 0);
  }

  private record Rules(BuildingCoding coding) implements CodingBatch.Rules<Survey, Building> {

    @Override
    public List<Issued<Building>> codeAll(List<Survey> told) {
      return coding.codeAll(told);
    }

    @Override
    public Building updated(Building known, Survey told) {
      return switch (known) {
        case Building.Current current -> current.updatedWith(told.attributes());
        case Building.Retired retired -> retired;
      };
    }

    @Override
    public String column(RegistryException refusal) {
      return refusal.code() == HousingError.CODE_TAKEN || refusal.code() == HousingError.CODED_OTHERWISE ? "buildingCode" : "grid";
    }
  }
}
