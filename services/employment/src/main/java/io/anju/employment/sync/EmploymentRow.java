package io.anju.employment.sync;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.employment.ContractKind;
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
import io.anju.employment.record.WorkplaceValidation;
import io.anju.imports.row.Cells;
import io.anju.imports.row.Row;
import io.anju.imports.row.Times;
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
record EmploymentRow(
    Row row,
    RecordId recordId,
    PersonId person,
    PersonName name,
    CreditCode uscc,
    Optional<String> enterpriseName,
    Optional<OccupationCode> occupation,
    ContractKind contract,
    Workplace workplace,
    LocalDate from,
    Optional<LocalDate> until,
    Instant updatedAt) {

  private static final String FROM = "startDate";
  private static final String UNTIL = "endDate";
  private static final String HOST_EMPLOYER = "userEnterprise";
  private static final Map<String, String> COLUMNS =
      Map.of("from", FROM, "until", UNTIL, "workplace." + HOST_EMPLOYER, HOST_EMPLOYER);

  /**
   * @param cells keeps what is wrong; where anything is, what is returned must not be used
   */
  static EmploymentRow read(
      Row row, Cells cells, Function<DocumentNumber, PersonId> persons, Clock clock) {
    var recordId = cells.code("recordId", RecordId::check);
    var person = SharedColumns.person(cells, persons);
    var name = cells.code("name", PersonName::check);
    var uscc = SharedColumns.enterprise(cells);
    var parsed =
        new EmploymentRow(
            row,
            recordId,
            person,
            name,
            uscc,
            cells.optionalText("enterpriseName"),
            cells.optionalCode("occupation", OccupationCode::check),
            cells.choice("contract", ContractKind.class),
            workplace(cells),
            cells.parsed(FROM, Times::day, "not-a-date"),
            cells.optionalParsed(UNTIL, Times::day, "not-a-date"),
            SharedColumns.updatedAt(cells, clock));
    if (parsed.from != null) {
      EmploymentDates.validate(parsed.from, parsed.until, LocalDate.now(clock))
          .forEach(
              error -> cells.reject(new FieldError(COLUMNS.get(error.field()), error.error())));
    }
    if (parsed.uscc != null && parsed.contract != null) {
      // Whether the other enterprise is registered does not matter here: books of another bureau
      // may hold it.
      WorkplaceValidation.validate(parsed.workplace, parsed.contract, parsed.uscc, _ -> true)
          .forEach(
              error -> cells.reject(new FieldError(COLUMNS.get(error.field()), error.error())));
    }
    return parsed;
  }

  private static Workplace workplace(Cells cells) {
    return new Workplace(
        cells.optionalCode(HOST_EMPLOYER, text -> CreditCode.checkWithOverride(text, "registered")),
        cells.optionalText("workAddress"),
        cells.optionalCode("workDivision", DivisionCode::check));
  }

  /** The name is compared and not kept: whose record it is, the document tells (PIPL art. 6). */
  Employment employment(
      String registeredName, DivisionCode division, LocalDate today, NameDigests digests) {
    var engagement =
        new Engagement(
            person,
            uscc,
            registeredName,
            occupation,
            contract,
            from,
            division,
            workplace,
            Optional.of(digests.of(person, name)),
            Filings.NONE);
    return until
        .filter(last -> !last.isAfter(today))
        .<Employment>map(last -> new Ended(engagement, last, updatedAt))
        .orElseGet(() -> new Running(engagement, until, updatedAt));
  }
}
