package io.anju.housing.tenancy.filing;

import java.time.LocalDate;

/**
 * That a lease was put on record.
 *
 * @param late beyond the days the rules give from signing; accepted and marked, nobody is fined
 */
public record Filing(FilingNumber number, Filer filer, LocalDate on, boolean late) {}
