package io.anju.housing.tenancy;

import io.anju.contract.housing.TenancyStatus;
import io.anju.housing.tenancy.filing.FilingNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A tenancy as an earlier register has it.
 *
 * @param number as it was issued there
 * @param endedOn the last day of one that was terminated before its term
 */
public record RecordedTenancy(
    FilingNumber number,
    NewTenancy lease,
    LocalDate filedOn,
    TenancyStatus status,
    Optional<LocalDate> endedOn) {}
