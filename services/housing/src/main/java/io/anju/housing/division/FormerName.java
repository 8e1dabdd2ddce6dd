package io.anju.housing.division;

import java.time.LocalDate;

/**
 * A name that a division had before.
 *
 * @param until the first day on which it had another name
 */
public record FormerName(String name, LocalDate until) {}
