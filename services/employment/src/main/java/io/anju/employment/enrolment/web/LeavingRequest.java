package io.anju.employment.enrolment.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** The body of a request to end an enrolment. */
record LeavingRequest(@Schema(description = "The last day there") LocalDate on) {}
