package io.anju.employment.record.web;

import io.anju.contract.employment.ContractKind;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.Employment.Running;
import io.anju.employment.record.Filings;
import io.anju.employment.record.OccupationCode;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.access.Caller;
import io.anju.platform.aggregate.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An employment record as clients see it.
 *
 * @param until last day of work; while RUNNING, the last day of the contract
 * @param workplace null at the employer's place
 * @param hireFiled null where the hire was imported from a bureau
 * @param leavingFiled null while the employment runs, and where the leaving was imported from a
 *     bureau
 */
record EmploymentResponse(
    String recordId,
    String personId,
    String uscc,
    String enterpriseName,
    @Nullable String occupation,
    ContractKind contract,
    LocalDate from,
    @Nullable LocalDate until,
    Status status,
    @Nullable WorkplaceResponse workplace,
    @Nullable FilingResponse hireFiled,
    @Nullable FilingResponse leavingFiled,
    Instant updatedAt,
    long version)
    implements AboutPersons {

  enum Status {
    RUNNING,
    ENDED
  }

  /**
   * The host employer of a dispatched worker sees who works there and for which employer, but not
   * the terms agreed with that employer.
   */
  static EmploymentResponse of(Versioned<Employment> found, Caller reader) {
    var engagement = found.state().engagement();
    boolean mayReadTerms =
        reader.official()
            || !engagement.workplace().hostEmployer().equals(reader.uscc())
            || reader.uscc().isEmpty();
    var filings = mayReadTerms ? engagement.filings() : Filings.NONE;
    Optional<LocalDate> until =
        switch (found.state()) {
          case Running running -> mayReadTerms ? running.until() : Optional.empty();
          case Ended ended -> ended.until();
        };
    return new EmploymentResponse(
        found.id(),
        engagement.person().value(),
        engagement.uscc().value(),
        engagement.enterpriseName(),
        engagement.occupation().map(OccupationCode::value).orElse(null),
        engagement.contract(),
        engagement.from(),
        until.orElse(null),
        switch (found.state()) {
          case Running _ -> Status.RUNNING;
          case Ended _ -> Status.ENDED;
        },
        WorkplaceResponse.of(engagement.workplace()),
        filings.hire().map(FilingResponse::of).orElse(null),
        filings.leaving().map(FilingResponse::of).orElse(null),
        found.state().updatedAt(),
        found.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
