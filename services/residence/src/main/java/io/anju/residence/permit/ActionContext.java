package io.anju.residence.permit;

import java.time.Instant;
import java.time.LocalDate;

/** The time and the actor of a change of a permit. */
public record ActionContext(Instant at, LocalDate on, String actor) {}
