package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.ContractKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is filed when somebody is hired.
 *
 * @param recordId the source's own number of the record
 * @param name under which name the employer knows the person
 * @param until the last day of work: past where all is over already, ahead where the contract has a
 *     term
 */
public record Hire(
    Optional<RecordId> recordId,
    PersonId person,
    Optional<NameDigest> name,
    CreditCode uscc,
    Optional<OccupationCode> occupation,
    ContractKind contract,
    Workplace workplace,
    LocalDate from,
    Optional<LocalDate> until) {}
