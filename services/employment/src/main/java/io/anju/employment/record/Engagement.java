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
 * Who works for whom, as what, from which day.
 *
 * @param enterpriseName as known when the record was written
 * @param from the first day of work
 * @param division whose labour bureau keeps the record
 * @param name under which name it was recorded; empty where none was told
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

  /**
   * Of a source that says no more: work at the employer's, nothing of the name, nothing filed here.
   */
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

  /** Whom it concerns: a dispatched worker concerns both enterprises. */
  public Scope scope() {
    return Scope.personal(
        List.of(division.value()),
        List.of(person.value()),
        Stream.concat(Stream.of(uscc), workplace.hostEmployer().stream())
            .map(CreditCode::value)
            .toList());
  }

  /**
   * Who may change it: its bureau and the employer, not the enterprise a worker is dispatched to.
   */
  Scope changeScope() {
    return Scope.personal(List.of(division.value()), List.of(), List.of(uscc.value()));
  }

  /**
   * As a bureau's books tell it now. Who keeps it stays the same, and so do the enterprise's name
   * as it was when the record was written and what was filed here; what the books leave open they
   * do not contradict.
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
