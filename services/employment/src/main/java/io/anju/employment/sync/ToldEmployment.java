package io.anju.employment.sync;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.ContractKind;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.Employment.Running;
import io.anju.employment.record.EmploymentDates;
import io.anju.employment.record.Engagement;
import io.anju.employment.record.Filings;
import io.anju.employment.record.NameDigests;
import io.anju.employment.record.OccupationCode;
import io.anju.employment.record.RecordId;
import io.anju.employment.record.Workplace;
import io.anju.employment.record.WorkplaceFlaws;
import io.anju.intake.row.Cells;
import io.anju.intake.row.Row;
import io.anju.intake.row.Times;
import io.anju.platform.error.FieldError;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row that tells of an employment, read.
 *
 * @param enterpriseName as the file has it; the register's own goes before it
 * @param until the last day of work, past or foreseen
 */
record ToldEmployment(Row row, RecordId recordId, PersonId person, PersonName name, CreditCode uscc, Optional<String> enterpriseName,
    Optional<OccupationCode> occupation, ContractKind contract, Workplace workplace, LocalDate from, Optional<LocalDate> until,
    Instant updatedAt) {

  private static final String FROM = "startDate";
  private static final String UNTIL = "endDate";
  private static final String USER = "userEnterprise";
  private static final Map<String, String> COLUMNS = Map.of("from", FROM, "until", UNTIL, "workplace." + USER, USER);

  /** @param cells keeps what is wrong; where anything is, what is returned must not be used */
  static ToldEmployment read(Row row, Cells cells, Function<DocumentNumber, PersonId> persons, Clock clock) {
    var recordId = cells.code("recordId", RecordId::check);
    var person = Named.person(cells, persons);
    var name = cells.code("name", PersonName::check);
    var uscc = Named.enterprise(cells);
    var told = new ToldEmployment(row, recordId, person, name, uscc, cells.optionalText("enterpriseName"),
        cells.optionalCode("occupation", OccupationCode::check), cells.choice("contract", ContractKind.class),
        workplace(cells), cells.parsed(FROM, Times::day, "not-a-date"), cells.optionallyParsed(UNTIL, Times::day, "not-a-date"),
        Named.updatedAt(cells, clock));
    if (told.from != null) {
      EmploymentDates.flaws(told.from, told.until, LocalDate.now(clock))
          .forEach(flaw -> cells.reject(new FieldError(COLUMNS.get(flaw.field()), flaw.flaw())));
    }
    if (told.uscc != null && told.contract != null) {
      // Whether the other enterprise is registered does not matter here: books of another bureau may hold it.
      WorkplaceFlaws.of(told.workplace, told.contract, told.uscc, _ -> true)
          .forEach(flaw -> cells.reject(new FieldError(COLUMNS.get(flaw.field()), flaw.flaw())));
    }
    return told;
  }

  private static Workplace workplace(Cells cells) {
    return new Workplace(cells.optionalCode(USER, text -> CreditCode.checkWithOverride(text, "registered")),
        cells.optionalText("workAddress"), cells.optionalCode("workDivision", DivisionCode::check));
  }

  /** The name is compared and not kept: whose record it is, the document tells (PIPL art. 6). */
  Employment employment(String nameOfEnterprise, DivisionCode keeper, LocalDate today, NameDigests digests) {
    var engagement = new Engagement(person, uscc, nameOfEnterprise, occupation, contract, from, keeper, workplace,
        Optional.of(digests.of(person, name)), Filings.NONE);
    return until.filter(last -> !last.isAfter(today))
        .<Employment>map(last -> new Ended(engagement, last, updatedAt))
        .orElseGet(() -> new Running(engagement, until, updatedAt));
  }
}
