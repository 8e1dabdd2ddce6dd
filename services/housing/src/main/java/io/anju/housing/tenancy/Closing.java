package io.anju.housing.tenancy;

import java.time.LocalDate;

/**
 * How a tenancy was brought to an end.
 *
 * @param on the last day, or the day of the officer's decision
 * @param late told beyond the days the rule gives
 */
public record Closing(LocalDate on, String reason, LocalDate filedOn, boolean late) {}
