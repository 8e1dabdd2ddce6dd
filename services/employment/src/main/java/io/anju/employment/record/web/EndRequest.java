package io.anju.employment.record.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** The body of a request to end an employment. */
record EndRequest(@Schema(description = "The last day of work") LocalDate on) {}
