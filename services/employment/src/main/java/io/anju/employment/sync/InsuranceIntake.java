package io.anju.employment.sync;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.contract.InsuranceKind;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.InsuranceMonths;
import io.anju.employment.insurance.Insurances;
import io.anju.employment.insurance.Payment;
import io.anju.intake.row.Applied;
import io.anju.intake.row.Cells;
import io.anju.intake.row.Intake;
import io.anju.intake.row.Row;
import io.anju.intake.row.Tally;
import io.anju.intake.row.Times;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.Versioned;
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

/** Brings in which months were paid. */
final class InsuranceIntake implements Intake {

  private record Told(Row row, Payment payment) {}

  private static final Pattern BETWEEN = Pattern.compile("[|｜]");

  private final Insurances insurances;
  private final BulkAggregates<Enterprise> enterprises;
  private final Function<DocumentNumber, PersonId> persons;
  private final Clock clock;

  InsuranceIntake(Insurances insurances, BulkAggregates<Enterprise> enterprises, Function<DocumentNumber, PersonId> persons, Clock clock) {
    this.insurances = insurances;
    this.enterprises = enterprises;
    this.persons = persons;
    this.clock = clock;
  }

  @Override
  public Applied apply(List<Row> rows) {
    var tally = new Tally();
    var read = new ArrayList<Told>();
    for (var row : rows) {
      var cells = new Cells(row);
      var payment = payment(cells, row);
      if (cells.flaws().isEmpty()) {
        read.add(new Told(row, payment.orElseThrow()));
      } else {
        tally.reject(row, cells.flaws());
      }
    }
    var mine = allowed(registered(read, tally), tally).stream().map(Told::payment).toList();
    insurances.merge(mine, CurrentCaller.get().division().orElseThrow())
        .forEach(account -> tally.add(account.applied(), account.unchanged(), account.stale()));
    return tally.of(Set.of(), 0);
  }

  /** Empty where the cells then hold a flaw. */
  private Optional<Payment> payment(Cells cells, Row row) {
    var person = Named.person(cells, persons);
    var uscc = Named.enterprise(cells);
    var month = cells.parsed("month", Times::month, "not-a-month");
    var kinds = kinds(cells, row);
    var updatedAt = cells.parsed("updatedAt", Times::instant, "not-an-instant");
    if (!cells.flaws().isEmpty()) {
      return Optional.empty();
    }
    var payment = new Payment(new AccountId(person, uscc), month, kinds, Optional.of(updatedAt));
    InsuranceMonths.flaws(payment, clock.instant(), clock.getZone()).forEach(cells::reject);
    return Optional.of(payment);
  }

  /** An empty cell takes the month back; kinds of which one is unknown are told one by one. */
  private static Set<InsuranceKind> kinds(Cells cells, Row row) {
    var kinds = new HashSet<InsuranceKind>();
    row.cell("kinds").ifPresent(text -> BETWEEN.splitAsStream(text).map(String::strip).forEach(one -> {
      var kind = Cells.chosen(one, InsuranceKind.class);
      kind.value().ifPresent(kinds::add);
      kind.flaws().forEach(_ -> cells.reject(FieldError.of("kinds", "not-a-kind-of-insurance", Map.of())));
    }));
    return kinds;
  }

  private List<Told> registered(List<Told> read, Tally tally) {
    var known = enterprises.findAll(read.stream().map(told -> told.payment().account().uscc().value()).collect(Collectors.toSet())).stream()
        .map(Versioned::id).collect(Collectors.toSet());
    return kept(read, told -> known.contains(told.payment().account().uscc().value()),
        FieldError.of("uscc", "enterprise-unknown", Map.of()), tally);
  }

  private List<Told> allowed(List<Told> read, Tally tally) {
    var others = insurances.ofOthers(read.stream().map(told -> told.payment().account()).collect(Collectors.toSet()));
    return kept(read, told -> !others.contains(told.payment().account()),
        FieldError.of("uscc", "kept-by-another-division", Map.of()), tally);
  }

  private static List<Told> kept(List<Told> read, Predicate<Told> sound, FieldError otherwise, Tally tally) {
    read.stream().filter(sound.negate()).forEach(told -> tally.reject(told.row(), List.of(otherwise)));
    return read.stream().filter(sound).toList();
  }
}
