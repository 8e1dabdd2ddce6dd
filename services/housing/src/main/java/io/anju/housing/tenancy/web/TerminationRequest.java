package io.anju.housing.tenancy.web;

import java.time.LocalDate;

/** The body of a termination. */
record TerminationRequest(LocalDate on, String reason) {}
