package io.anju.housing.tenancy.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The body of a renewal.
 *
 * @param agreedOn by default today
 */
record RenewalRequest(LocalDate until, Optional<LocalDate> agreedOn) {}
