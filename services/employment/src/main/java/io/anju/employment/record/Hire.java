package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.ContractKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The filing of a hire.
 *
 * @param recordId number of the record in the source system
 * @param name digest of the name by which the employer knows the person
 * @param until the last day of work: past if the employment has ended, in the future if the
 *     contract has a term
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
    Optional<LocalDate> until) {

  Hire withWorkplace(Workplace other) {
    return new Hire(recordId, person, name, uscc, occupation, contract, other, from, until);
  }
}
