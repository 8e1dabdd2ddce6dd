package io.anju.employment.record;

import io.anju.contract.employment.ContractKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What may change while somebody stays with an employer: what they do, on which contract, and
 * where.
 *
 * @param until the last day the contract foresees
 */
public record Terms(
    Optional<OccupationCode> occupation,
    ContractKind contract,
    Workplace workplace,
    Optional<LocalDate> until) {}
