package io.anju.employment.sync;

import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.IndustryCode;
import io.anju.employment.enterprise.Profile;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.Cells;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.NewestWins;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowImporter;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.BulkAggregates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Imports enterprises. */
final class EnterpriseImporter implements RowImporter {

  private final NewestWins<Enterprise> enterprises;
  private final Clock clock;

  EnterpriseImporter(BulkAggregates<Enterprise> enterprises, Clock clock) {
    this.enterprises = new NewestWins<>(enterprises, new EnterpriseMergeRules());
    this.clock = clock;
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var valid = new ArrayList<NewestWins.RowUpdate<Enterprise>>();
    var division = CurrentCaller.get().division().orElseThrow();
    for (var row : rows) {
      var cells = new Cells(row);
      var uscc = SharedColumns.enterprise(cells);
      var name = cells.text("name");
      var address = cells.optionalText("address");
      var industry = cells.optionalCode("industry", IndustryCode::check);
      var updatedAt = SharedColumns.updatedAt(cells, clock);
      if (uscc == null || name == null || updatedAt == null || !cells.errors().isEmpty()) {
        counts.reject(row, cells.errors());
      } else {
        var profile = new Profile(name, address, industry, Optional.empty());
        valid.add(
            new NewestWins.RowUpdate<>(
                row, uscc.value(), new Enterprise(uscc, profile, division, updatedAt)));
      }
    }
    counts.add(enterprises.apply(valid));
    return counts.toResult(Set.of(), 0);
  }
}
