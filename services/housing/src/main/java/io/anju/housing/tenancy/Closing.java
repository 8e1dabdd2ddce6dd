package io.anju.housing.tenancy;

import java.time.LocalDate;

/**
 * The end of a tenancy before its term.
 *
 * @param on the last day of a terminated tenancy, or the day on which it was voided
 * @param late filed after the deadline
 */
public record Closing(LocalDate on, String reason, LocalDate filedOn, boolean late) {}
