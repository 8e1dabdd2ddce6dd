package io.anju.employment.record;

import io.anju.contract.employment.ContractKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The terms of an employment that may change while it runs.
 *
 * @param until last day of the contract
 */
public record Terms(
    Optional<OccupationCode> occupation,
    ContractKind contract,
    Workplace workplace,
    Optional<LocalDate> until) {

  Terms withWorkplace(Workplace other) {
    return new Terms(occupation, contract, other, until);
  }
}
