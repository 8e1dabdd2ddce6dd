package io.anju.employment.sync;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.employment.ContractKind;
import io.anju.employment.Registered;
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
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of an employment file.
 *
 * @param enterpriseName according to the file; the name in the register takes precedence
 * @param endDate the last day of work, actual or planned
 */
record EmploymentColumns(
    RecordId recordId,
    @Embedded(prefix = "document") DocumentNumber document,
    PersonName name,
    @Registered CreditCode uscc,
    Optional<String> enterpriseName,
    Optional<OccupationCode> occupation,
    ContractKind contract,
    @Registered Optional<CreditCode> userEnterprise,
    Optional<String> workAddress,
    Optional<DivisionCode> workDivision,
    LocalDate startDate,
    Optional<LocalDate> endDate,
    @Embedded ChangeTime changed) {

  /** The rules name their errors by the fields of a request, which differ from the columns. */
  private static final Map<String, String> COLUMNS =
      Map.of("from", "startDate", "until", "endDate", "workplace.userEnterprise", "userEnterprise");

  @Rule
  static List<FieldError> dates(LocalDate startDate, Optional<LocalDate> endDate, Clock clock) {
    return byColumn(EmploymentDates.validate(startDate, endDate, LocalDate.now(clock)));
  }

  /** The host employer need not be registered here: another bureau may keep it. */
  @Rule
  static List<FieldError> hostEmployer(
      Optional<CreditCode> userEnterprise, ContractKind contract, CreditCode uscc) {
    var workplace = new Workplace(userEnterprise, Optional.empty(), Optional.empty());
    return byColumn(WorkplaceValidation.validate(workplace, contract, uscc, _ -> true));
  }

  private static List<FieldError> byColumn(List<FieldError> errors) {
    return errors.stream()
        .map(error ->
            new FieldError(COLUMNS.getOrDefault(error.field(), error.field()), error.error()))
        .toList();
  }

  /** The name is compared and not stored: the document identifies the person (PIPL art. 6). */
  Employment employment(
      String registeredName,
      DivisionCode division,
      LocalDate today,
      Function<DocumentNumber, PersonId> persons,
      NameDigests digests) {
    var person = persons.apply(document);
    var engagement =
        new Engagement(
            person,
            uscc,
            registeredName,
            occupation,
            contract,
            startDate,
            division,
            new Workplace(userEnterprise, workAddress, workDivision),
            Optional.of(digests.of(person, name)),
            Filings.NONE);
    return endDate
        .filter(last -> !last.isAfter(today))
        .<Employment>map(last -> new Ended(engagement, last, changed.updatedAt()))
        .orElseGet(() -> new Running(engagement, endDate, changed.updatedAt()));
  }
}
