package io.anju.residence.declaration.web;

import io.anju.contract.residence.Declarant;
import java.time.LocalDate;

/**
 * The body of a departure.
 *
 * @param on the first day on which the person no longer lives there
 */
record MoveOutRequest(LocalDate on, Declarant declaredBy) {}
