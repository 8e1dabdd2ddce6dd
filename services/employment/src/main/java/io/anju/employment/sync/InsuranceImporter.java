package io.anju.employment.sync;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.contract.employment.InsuranceKind;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.InsuranceAccounts;
import io.anju.employment.insurance.InsuranceMonths;
import io.anju.employment.insurance.Payment;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.Cells;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowImporter;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.table.Times;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Imports insurance months. */
final class InsuranceImporter implements RowImporter {

  private record PaymentRow(Row row, Payment payment) {}

  private static final Pattern SEPARATOR = Pattern.compile("[|｜]");

  private final InsuranceAccounts insurances;
  private final BulkAggregates<Enterprise> enterprises;
  private final Function<DocumentNumber, PersonId> persons;
  private final Clock clock;

  InsuranceImporter(
      InsuranceAccounts insurances,
      BulkAggregates<Enterprise> enterprises,
      Function<DocumentNumber, PersonId> persons,
      Clock clock) {
    this.insurances = insurances;
    this.enterprises = enterprises;
    this.persons = persons;
    this.clock = clock;
  }

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var read = new ArrayList<PaymentRow>();
    for (var row : rows) {
      var cells = new Cells(row);
      var payment = payment(cells, row);
      if (cells.errors().isEmpty()) {
        read.add(new PaymentRow(row, payment.orElseThrow()));
      } else {
        counts.reject(row, cells.errors());
      }
    }
    var permitted =
        allowed(registered(read, counts), counts).stream().map(PaymentRow::payment).toList();
    insurances
        .merge(permitted, CurrentCaller.get().division().orElseThrow())
        .forEach(account -> counts.add(account.applied(), account.unchanged(), account.stale()));
    return counts.toResult(Set.of(), 0);
  }

  /** Empty where the cells hold an error. */
  private Optional<Payment> payment(Cells cells, Row row) {
    var person = SharedColumns.person(cells, persons);
    var uscc = SharedColumns.enterprise(cells);
    var month = cells.code("month", Times::month);
    var kinds = kinds(cells, row);
    var updatedAt = cells.code("updatedAt", Times::instant);
    if (person == null
        || uscc == null
        || month == null
        || updatedAt == null
        || !cells.errors().isEmpty()) {
      return Optional.empty();
    }
    var payment = new Payment(new AccountId(person, uscc), month, kinds, Optional.of(updatedAt));
    InsuranceMonths.validate(payment, clock.instant(), clock.getZone()).forEach(cells::reject);
    return Optional.of(payment);
  }

  /** An empty cell withdraws the month; every unknown kind is an error. */
  private static Set<InsuranceKind> kinds(Cells cells, Row row) {
    var kinds = new HashSet<InsuranceKind>();
    row.cell("kinds")
        .ifPresent(text ->
            SEPARATOR
                .splitAsStream(text)
                .map(String::strip)
                .forEach(one -> {
                  var kind = Cells.parseChoice(one, InsuranceKind.class);
                  kind.value().ifPresent(kinds::add);
                  kind.errors()
                      .forEach(_ ->
                          cells.reject(FieldError.of("kinds", "insurance-kind-unknown", Map.of())));
                }));
    return kinds;
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
