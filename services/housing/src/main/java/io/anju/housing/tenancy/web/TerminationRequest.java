package io.anju.housing.tenancy.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The body of a termination.
 *
 * @param noticedOn the day on which the landlord gave notice of it
 */
record TerminationRequest(LocalDate on, String reason, Optional<LocalDate> noticedOn) {}
