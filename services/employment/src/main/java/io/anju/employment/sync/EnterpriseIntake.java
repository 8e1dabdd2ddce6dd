package io.anju.employment.sync;

import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.IndustryCode;
import io.anju.employment.enterprise.Profile;
import io.anju.intake.row.Applied;
import io.anju.intake.row.Cells;
import io.anju.intake.row.Intake;
import io.anju.intake.row.NewestWins;
import io.anju.intake.row.Row;
import io.anju.intake.row.Tally;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.BulkAggregates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings in what enterprises are. */
final class EnterpriseIntake implements Intake {

  private final NewestWins<Enterprise> enterprises;
  private final Clock clock;

  EnterpriseIntake(BulkAggregates<Enterprise> enterprises, Clock clock) {
    this.enterprises = new NewestWins<>(enterprises, new EnterpriseRules());
    this.clock = clock;
  }

  @Override
  public Applied apply(List<Row> rows) {
    var tally = new Tally();
    var sound = new ArrayList<NewestWins.Told<Enterprise>>();
    var keeper = CurrentCaller.get().division().orElseThrow();
    for (var row : rows) {
      var cells = new Cells(row);
      var uscc = Named.enterprise(cells);
      var name = cells.text("name");
      var address = cells.optionalText("address");
      var industry = cells.optionalCode("industry", IndustryCode::check);
      var updatedAt = Named.updatedAt(cells, clock);
      if (cells.flaws().isEmpty()) {
        var profile = new Profile(name, address, industry, Optional.empty());
        sound.add(new NewestWins.Told<>(row, uscc.value(), new Enterprise(uscc, profile, keeper, updatedAt)));
      } else {
        tally.reject(row, cells.flaws());
      }
    }
    tally.add(enterprises.bring(sound));
    return tally.of(Set.of(), 0);
  }
}
