package io.anju.employment.sync;

import io.anju.employment.enterprise.Enterprise;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.NewestWins;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.imports.row.RowImporter;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.BulkAggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Imports enterprises. */
final class EnterpriseImporter implements RowImporter {

  private final NewestWins<Enterprise> enterprises;
  private final RowBinder binder;

  EnterpriseImporter(BulkAggregates<Enterprise> enterprises, RowBinder binder) {
    this.enterprises = new NewestWins<>(enterprises, new EnterpriseMergeRules());
    this.binder = binder;
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var valid = new ArrayList<NewestWins.RowUpdate<Enterprise>>();
    var division = CurrentCaller.get().division().orElseThrow();
    for (var row : rows) {
      binder
          .bind(row, EnterpriseColumns.class, counts)
          .ifPresent(columns ->
              valid.add(
                  new NewestWins.RowUpdate<>(
                      row, columns.uscc().value(), columns.toEnterprise(division))));
    }
    counts.add(enterprises.apply(valid));
    return counts.toResult(Set.of(), 0);
  }
}
