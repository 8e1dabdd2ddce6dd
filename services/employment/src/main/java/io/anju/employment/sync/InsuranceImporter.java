package io.anju.employment.sync;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.insurance.InsuranceAccounts;
import io.anju.employment.insurance.Payment;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.imports.row.RowImporter;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Imports insurance months. */
final class InsuranceImporter implements RowImporter {

  private record PaymentRow(Row row, Payment payment) {}

  private final InsuranceAccounts insurances;
  private final BulkAggregates<Enterprise> enterprises;
  private final Function<DocumentNumber, PersonId> persons;
  private final RowBinder binder;

  InsuranceImporter(
      InsuranceAccounts insurances,
      BulkAggregates<Enterprise> enterprises,
      Function<DocumentNumber, PersonId> persons,
      RowBinder binder) {
    this.insurances = insurances;
    this.enterprises = enterprises;
    this.persons = persons;
    this.binder = binder;
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var read = new ArrayList<PaymentRow>();
    for (var row : rows) {
      binder
          .bind(row, InsuranceColumns.class, counts)
          .ifPresent(columns -> read.add(new PaymentRow(row, columns.toPayment(persons))));
    }
    var permitted =
        allowed(registered(read, counts), counts).stream().map(PaymentRow::payment).toList();
    insurances
        .merge(permitted, CurrentCaller.get().division().orElseThrow())
        .forEach(account -> counts.add(account.applied(), account.unchanged(), account.stale()));
    return counts.toResult(Set.of(), 0);
  }

  private List<PaymentRow> registered(List<PaymentRow> read, ImportCounts counts) {
    var known =
        enterprises
            .findAll(
                read.stream()
                    .map(parsed -> parsed.payment().account().uscc().value())
                    .collect(Collectors.toSet()))
            .stream()
            .map(Versioned::id)
            .collect(Collectors.toSet());
    return keepOrReject(
        read,
        parsed -> known.contains(parsed.payment().account().uscc().value()),
        FieldError.of("uscc", "enterprise-unknown", Map.of()),
        counts);
  }

  private List<PaymentRow> allowed(List<PaymentRow> read, ImportCounts counts) {
    var others =
        insurances.keptByOtherBureaus(
            read.stream().map(parsed -> parsed.payment().account()).collect(Collectors.toSet()));
    return keepOrReject(
        read,
        parsed -> !others.contains(parsed.payment().account()),
        FieldError.of("uscc", "kept-by-another-division", Map.of()),
        counts);
  }

  private static List<PaymentRow> keepOrReject(
      List<PaymentRow> read, Predicate<PaymentRow> valid, FieldError error, ImportCounts counts) {
    read.stream()
        .filter(valid.negate())
        .forEach(parsed -> counts.reject(parsed.row(), List.of(error)));
    return read.stream().filter(valid).toList();
  }
}
