package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.ContractKind;
import io.anju.platform.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who works for whom, in which occupation, and from which day.
 *
 * @param enterpriseName at the time the record was written
 * @param from the first day of work
 * @param division whose labour bureau keeps the record
 * @param name digest of the name it was recorded under; empty where none was given
 */
public record Engagement(
    PersonId person,
    CreditCode uscc,
    String enterpriseName,
    Optional<OccupationCode> occupation,
    ContractKind contract,
    LocalDate from,
    DivisionCode division,
    Workplace workplace,
    Optional<NameDigest> name,
    Filings filings) {
  public Engagement {
    Objects.requireNonNull(person);
    Objects.requireNonNull(uscc);
    Objects.requireNonNull(occupation);
    Objects.requireNonNull(contract);
    Objects.requireNonNull(from);
    Objects.requireNonNull(division);
    Objects.requireNonNull(workplace);
    Objects.requireNonNull(name);
    Objects.requireNonNull(filings);
  }

  /** An engagement at the employer's place, without name and filings. */
  public Engagement(
      PersonId person,
      CreditCode uscc,
      String enterpriseName,
      Optional<OccupationCode> occupation,
      ContractKind contract,
      LocalDate from,
      DivisionCode division) {
    this(
        person,
        uscc,
        enterpriseName,
        occupation,
        contract,
        from,
        division,
        Workplace.AT_EMPLOYER,
        Optional.empty(),
        Filings.NONE);
  }

  /** Who has access to it; a dispatched worker's record concerns both enterprises. */
  public Scope scope() {
    return Scope.personal(
        List.of(division.value()),
        List.of(person.value()),
        Stream.concat(Stream.of(uscc), workplace.hostEmployer().stream())
            .map(CreditCode::value)
            .toList());
  }

  /**
   * Who may change it: its bureau and the employer, but not the host employer of a dispatched
   * worker.
   */
  Scope changeScope() {
    return Scope.personal(List.of(division.value()), List.of(), List.of(uscc.value()));
  }

  /**
   * Updated from an import. The division that keeps the record, the enterprise's name and the
   * filings remain, and so does what the import leaves empty.
   */
  public Engagement updatedFrom(Engagement reported) {
    return new Engagement(
        person,
        uscc,
        enterpriseName,
        reported.occupation(),
        reported.contract(),
        reported.from(),
        division,
        reported.workplace().equals(Workplace.AT_EMPLOYER) ? workplace : reported.workplace(),
        reported.name().or(() -> name),
        filings);
  }

  Engagement withTerms(Terms terms) {
    return new Engagement(
        person,
        uscc,
        enterpriseName,
        terms.occupation(),
        terms.contract(),
        from,
        division,
        terms.workplace(),
        name,
        filings);
  }

  Engagement withFilings(Filings newFilings) {
    return new Engagement(
        person,
        uscc,
        enterpriseName,
        occupation,
        contract,
        from,
        division,
        workplace,
        name,
        newFilings);
  }
}
