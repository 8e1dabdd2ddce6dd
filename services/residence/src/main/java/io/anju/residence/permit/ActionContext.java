package io.anju.residence.permit;

import java.time.Instant;
import java.time.LocalDate;

/** When something is done to a permit, and by whom. */
public record ActionContext(Instant at, LocalDate on, String actor) {}
