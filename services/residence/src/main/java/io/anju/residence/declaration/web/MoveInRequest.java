package io.anju.residence.declaration.web;

import io.anju.contract.Declarant;
import io.anju.contract.ResidenceReason;
import java.time.LocalDate;

/** The body of a declaration, for the API's description. */
record MoveInRequest(String dwellingCode, LocalDate since, ResidenceReason reason, Declarant declaredBy) {}
