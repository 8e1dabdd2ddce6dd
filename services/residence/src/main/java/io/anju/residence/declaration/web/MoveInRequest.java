package io.anju.residence.declaration.web;

import io.anju.contract.Declarant;
import io.anju.contract.ResidenceReason;
import io.anju.residence.rules.DeclarationExemption.Lodging;
import java.time.LocalDate;

/** The body of a declaration, for the API's description. */
record MoveInRequest(
    String dwellingCode,
    LocalDate since,
    LocalDate until,
    ResidenceReason reason,
    Declarant declaredBy,
    Lodging lodging,
    Boolean dailyLet) {}
