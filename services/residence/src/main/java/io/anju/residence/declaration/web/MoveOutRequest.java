package io.anju.residence.declaration.web;

import io.anju.contract.residence.Declarant;
import java.time.LocalDate;

/** The body of a departure, for the API's description. */
record MoveOutRequest(LocalDate on, Declarant declaredBy) {}
