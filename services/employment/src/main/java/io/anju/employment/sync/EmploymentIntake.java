package io.anju.employment.sync;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.record.Employment;
import io.anju.employment.record.NameDigests;
import io.anju.intake.row.Applied;
import io.anju.intake.row.Cells;
import io.anju.intake.row.Intake;
import io.anju.intake.row.NewestWins;
import io.anju.intake.row.Row;
import io.anju.intake.row.Tally;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings in who works for whom. */
final class EmploymentIntake implements Intake {

  private final NewestWins<Employment> records;
  private final BulkAggregates<Enterprise> enterprises;
  private final Function<DocumentNumber, PersonId> persons;
  private final NameDigests digests;
  private final Clock clock;

  EmploymentIntake(BulkAggregates<Employment> records, BulkAggregates<Enterprise> enterprises, Function<DocumentNumber, PersonId> persons,
      NameDigests digests, Clock clock) {
    this.records = new NewestWins<>(records, new EmploymentRules());
    this.enterprises = enterprises;
    this.persons = persons;
    this.digests = digests;
    this.clock = clock;
  }

  @Override
  public Applied apply(List<Row> rows) {
    var tally = new Tally();
    var sound = new ArrayList<ToldEmployment>();
    var named = new HashSet<String>();
    int unnamed = 0;
    for (var row : rows) {
      var cells = new Cells(row);
      var told = ToldEmployment.read(row, cells, persons, clock);
      if (told.recordId() == null) {
        unnamed++;
      } else {
        named.add(told.recordId().value());
      }
      if (cells.flaws().isEmpty()) {
        sound.add(told);
      } else {
        tally.reject(row, cells.flaws());
      }
    }
    tally.add(records.bring(named(sound, tally)));
    return tally.of(named, unnamed);
  }

  /** With the name of the enterprise; a row that names none, of one that is not registered, is rejected. */
  private List<NewestWins.Told<Employment>> named(List<ToldEmployment> sound, Tally tally) {
    var registered = enterprises.findAll(sound.stream().map(told -> told.uscc().value()).collect(Collectors.toSet())).stream()
        .collect(Collectors.toMap(Versioned::id, found -> found.state().profile().name()));
    var keeper = CurrentCaller.get().division().orElseThrow();
    var today = LocalDate.now(clock);
    var complete = new ArrayList<NewestWins.Told<Employment>>();
    for (var told : sound) {
      var name = Optional.ofNullable(registered.get(told.uscc().value())).or(told::enterpriseName);
      if (name.isPresent()) {
        complete.add(new NewestWins.Told<>(told.row(), told.recordId().value(),
            told.employment(name.get(), keeper, today, digests)));
      } else {
        tally.reject(told.row(), List.of(FieldError.of("uscc", "enterprise-unknown", Map.of())));
      }
    }
    return complete;
  }
}
