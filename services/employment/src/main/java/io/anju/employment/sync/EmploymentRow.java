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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A valid row of an employment file.
 *
 * @param enterpriseName according to the file; the name in the register takes precedence
 * @param until the last day of work, actual or planned
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
   * What could be read of a row.
   *
   * @param recordId empty where the row does not identify its record
   * @param content empty where anything in the row is invalid
   */
  record Reading(Optional<RecordId> recordId, Optional<EmploymentRow> content) {}

  /**
   * @param cells collects the errors
   */
  static Reading read(
      Row row, Cells cells, Function<DocumentNumber, PersonId> persons, Clock clock) {
    var recordId = cells.code("recordId", RecordId::check);
    var person = SharedColumns.person(cells, persons);
    var name = cells.code("name", PersonName::check);
    var uscc = SharedColumns.enterprise(cells);
    var enterpriseName = cells.optionalText("enterpriseName");
    var occupation = cells.optionalCode("occupation", OccupationCode::check);
    var contract = cells.choice("contract", ContractKind.class);
    var workplace = workplace(cells);
    var from = cells.parsed(FROM, Times::day, "not-a-date");
    var until = cells.optionalParsed(UNTIL, Times::day, "not-a-date");
    var updatedAt = SharedColumns.updatedAt(cells, clock);
    if (from != null) {
      reject(cells, EmploymentDates.validate(from, until, LocalDate.now(clock)));
    }
    if (uscc != null && contract != null) {
      // The host employer need not be registered here: another bureau may keep it.
      reject(cells, WorkplaceValidation.validate(workplace, contract, uscc, _ -> true));
    }
    if (recordId == null
        || person == null
        || name == null
        || uscc == null
        || contract == null
        || from == null
        || updatedAt == null
        || !cells.errors().isEmpty()) {
      return new Reading(Optional.ofNullable(recordId), Optional.empty());
    }
    return new Reading(
        Optional.of(recordId),
        Optional.of(
            new EmploymentRow(
                row,
                recordId,
                person,
                name,
                uscc,
                enterpriseName,
                occupation,
                contract,
                workplace,
                from,
                until,
                updatedAt)));
  }

  /** The rules name their errors by the fields of a request, which differ from the columns. */
  private static void reject(Cells cells, List<FieldError> errors) {
    errors.forEach(error ->
        cells.reject(
            new FieldError(COLUMNS.getOrDefault(error.field(), error.field()), error.error())));
  }

  private static Workplace workplace(Cells cells) {
    return new Workplace(
        cells.optionalCode(HOST_EMPLOYER, text -> CreditCode.checkWithOverride(text, "registered")),
        cells.optionalText("workAddress"),
        cells.optionalCode("workDivision", DivisionCode::check));
  }

  /** The same row with the host employer's division, where it says nothing of the place of work. */
  EmploymentRow locatedAt(Optional<DivisionCode> hostDivision) {
    return new EmploymentRow(
        row,
        recordId,
        person,
        name,
        uscc,
        enterpriseName,
        occupation,
        contract,
        workplace.locatedAt(hostDivision),
        from,
        until,
        updatedAt);
  }

  /** The name is compared and not stored: the document identifies the person (PIPL art. 6). */
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
