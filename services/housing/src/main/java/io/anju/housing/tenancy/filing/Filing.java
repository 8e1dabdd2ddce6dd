package io.anju.housing.tenancy.filing;

import java.time.LocalDate;

/**
 * The filing of a lease.
 *
 * @param late after the deadline from signing; accepted and marked
 */
public record Filing(FilingNumber number, Filer filer, LocalDate on, boolean late) {}
