package io.anju.employment.sync;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.record.Employment;
import io.anju.employment.record.NameDigests;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.Cells;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.NewestWins;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowImporter;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Imports employment records. */
final class EmploymentImporter implements RowImporter {

  private final NewestWins<Employment> records;
  private final BulkAggregates<Enterprise> enterprises;
  private final Function<DocumentNumber, PersonId> persons;
  private final NameDigests digests;
  private final Clock clock;

  EmploymentImporter(
      BulkAggregates<Employment> records,
      BulkAggregates<Enterprise> enterprises,
      Function<DocumentNumber, PersonId> persons,
      NameDigests digests,
      Clock clock) {
    this.records = new NewestWins<>(records, new EmploymentMergeRules());
    this.enterprises = enterprises;
    this.persons = persons;
    this.digests = digests;
    this.clock = clock;
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var valid = new ArrayList<EmploymentRow>();
    var recordIds = new HashSet<String>();
    int unidentified = 0;
    for (var row : rows) {
      var cells = new Cells(row);
      var parsed = EmploymentRow.read(row, cells, persons, clock);
      parsed.recordId().ifPresent(id -> recordIds.add(id.value()));
      unidentified += parsed.recordId().isEmpty() ? 1 : 0;
      parsed.content().ifPresentOrElse(valid::add, () -> counts.reject(row, cells.errors()));
    }
    counts.add(records.apply(withEnterpriseName(valid, counts)));
    return counts.toResult(recordIds, unidentified);
  }

  /**
   * Adds the name of the enterprise; a row without one, of an enterprise that is not registered, is
   * rejected, and so is one of an enterprise that another bureau keeps.
   */
  private List<NewestWins.RowUpdate<Employment>> withEnterpriseName(
      List<EmploymentRow> valid, ImportCounts counts) {
    var registered =
        enterprises
            .findAll(
                valid.stream().map(parsed -> parsed.uscc().value()).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Versioned::id, Versioned::state));
    var division = CurrentCaller.get().division().orElseThrow();
    var today = LocalDate.now(clock);
    var complete = new ArrayList<NewestWins.RowUpdate<Employment>>();
    for (var parsed : valid) {
      var enterprise = Optional.ofNullable(registered.get(parsed.uscc().value()));
      var name = enterprise.map(known -> known.profile().name()).or(parsed::enterpriseName);
      if (enterprise.filter(known -> !division.covers(known.division())).isPresent()) {
        counts.reject(
            parsed.row(), List.of(FieldError.of("uscc", "enterprise-of-other-division", Map.of())));
      } else if (name.isPresent()) {
        complete.add(
            new NewestWins.RowUpdate<>(
                parsed.row(),
                parsed.recordId().value(),
                parsed.employment(name.get(), division, today, digests)));
      } else {
        counts.reject(parsed.row(), List.of(FieldError.of("uscc", "enterprise-unknown", Map.of())));
      }
    }
    return complete;
  }
}
