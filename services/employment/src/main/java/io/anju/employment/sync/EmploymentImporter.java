package io.anju.employment.sync;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Engagement;
import io.anju.employment.record.NameDigests;
import io.anju.employment.record.RecordId;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.NewestWins;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.imports.row.RowImporter;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.table.Spreadsheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Imports employment records. */
final class EmploymentImporter implements RowImporter {

  private record ValidRow(Row row, EmploymentColumns columns) {}

  private final RowBinder binder;
  private final NewestWins<Employment> records;
  private final BulkAggregates<Enterprise> enterprises;
  private final Function<DocumentNumber, PersonId> persons;
  private final NameDigests digests;
  private final Clock clock;

  EmploymentImporter(
      RowBinder binder,
      BulkAggregates<Employment> records,
      BulkAggregates<Enterprise> enterprises,
      Function<DocumentNumber, PersonId> persons,
      NameDigests digests,
      Function<Engagement, Optional<String>> recordedId,
      Clock clock) {
    this.binder = binder;
    this.records = new NewestWins<>(records, new EmploymentMergeRules(recordedId));
    this.enterprises = enterprises;
    this.persons = persons;
    this.digests = digests;
    this.clock = clock;
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var valid = new ArrayList<ValidRow>();
    var recordIds = new HashSet<String>();
    int unidentified = 0;
    for (var row : rows) {
      var recordId = recordId(row);
      recordId.ifPresent(id -> recordIds.add(id.value()));
      unidentified += recordId.isEmpty() ? 1 : 0;
      binder
          .bind(row, EmploymentColumns.class, counts)
          .ifPresent(columns -> valid.add(new ValidRow(row, columns)));
    }
    counts.add(records.apply(withEnterpriseName(valid, counts)));
    return counts.toResult(recordIds, unidentified);
  }

  /** Also of a row that is rejected for another reason: its record is listed. */
  private static Optional<RecordId> recordId(Row row) {
    return row.cell("recordId")
        .filter(text -> !Spreadsheet.rounded(text))
        .flatMap(text -> RecordId.check(text).value());
  }

  /**
   * Adds the name of the enterprise, and to a dispatched worker's row the host employer's division.
   * A row without a name, of an enterprise that is not registered, is rejected, and so are one of
   * an enterprise that another bureau keeps, and codes with wrong check characters of enterprises
   * that are not registered: only registration can accept those, with a reason.
   */
  private List<NewestWins.RowUpdate<Employment>> withEnterpriseName(
      List<ValidRow> valid, ImportCounts counts) {
    var registered =
        enterprises
            .findAll(
                valid.stream()
                    .flatMap(parsed -> parsed.columns().enterprises().values().stream())
                    .map(CreditCode::value)
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Versioned::id, Versioned::state));
    var division = CurrentCaller.get().division().orElseThrow();
    var today = LocalDate.now(clock);
    var complete = new ArrayList<NewestWins.RowUpdate<Employment>>();
    for (var parsed : valid) {
      var enterprise = Optional.ofNullable(registered.get(parsed.columns().uscc().value()));
      var name =
          enterprise.map(known -> known.profile().name()).or(parsed.columns()::enterpriseName);
      var host =
          parsed
              .columns()
              .userEnterprise()
              .map(CreditCode::value)
              .map(registered::get)
              .map(Enterprise::division);
      var errors = checkCharacterErrors(parsed.columns(), registered.keySet());
      if (enterprise.filter(known -> !division.covers(known.division())).isPresent()) {
        errors.add(FieldError.of("uscc", "enterprise-of-other-division", Map.of()));
      }
      if (errors.isEmpty() && name.isEmpty()) {
        errors.add(FieldError.of("uscc", "enterprise-unknown", Map.of()));
      }
      if (errors.isEmpty()) {
        complete.add(
            new NewestWins.RowUpdate<>(
                parsed.row(),
                parsed.columns().recordId().value(),
                parsed
                    .columns()
                    .employment(name.orElseThrow(), division, host, today, persons, digests)));
      } else {
        counts.reject(parsed.row(), errors);
      }
    }
    return complete;
  }

  private static List<FieldError> checkCharacterErrors(
      EmploymentColumns columns, Set<String> registered) {
    var errors = new ArrayList<FieldError>();
    columns
        .enterprises()
        .forEach((column, uscc) -> {
          if (!registered.contains(uscc.value())) {
            uscc.checkCharacterErrors().forEach(error -> errors.add(new FieldError(column, error)));
          }
        });
    return errors;
  }
}
